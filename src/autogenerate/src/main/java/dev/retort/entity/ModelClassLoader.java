package dev.retort.entity;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/**
 * Loads a project's classes, its Hibernate and Retort's reader apart from all that Retort itself runs on. From outside
 * come the JDK and the types in which the reader answers.
 */
final class ModelClassLoader extends URLClassLoader {

    private ModelClassLoader(URL[] urls) {
        super("retort-model", urls, new SharedTypes("schema", "model"));
    }

    /** A loader of these directories and jars. */
    static ModelClassLoader over(List<Path> entries) {
        return new ModelClassLoader(ClassPath.urls(entries).toArray(URL[]::new));
    }
}
