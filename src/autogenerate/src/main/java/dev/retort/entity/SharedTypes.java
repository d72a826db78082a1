package dev.retort.entity;

import java.util.List;
import java.util.stream.Stream;

/** The JDK, and the packages of Retort that it and a project's classes speak in. */
final class SharedTypes extends ClassLoader {

    private final List<String> shared;

    /** The JDK and these packages of {@code dev.retort}. */
    SharedTypes(String... packages) {
        super("retort-shared", getPlatformClassLoader());
        this.shared =
                Stream.of(packages).map(name -> "dev.retort." + name + ".").toList();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (shared.stream().anyMatch(name::startsWith)) {
            return SharedTypes.class.getClassLoader().loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
