package dev.retort.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where migration files are and how new ones are written.
 *
 * @param directory their folder, which need not exist yet
 * @param fileName how new files, and the classes in them, are named
 * @param packageName the Java package of new files; empty for none
 * @param template the text that new files start from; null for the built-in one
 * @param plain whether each change is written as one statement, also where others would wait for it
 * @param compiledPackage the package of migrations that are compiled already and stand on the class path, given as
 *     {@code classpath:com.example.migrations} in the place of the folder; null where there are files
 */
public record MigrationSettings(
        Path directory,
        FileNamePattern fileName,
        String packageName,
        @Nullable Path template,
        boolean plain,
        @Nullable String compiledPackage) {}
