package dev.retort.hibernate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory of {@code META-INF/services}, as a jar of an application has it. */
record Services(Path directory) {

    Services with(Class<?> service, Class<?> implementation) {
        return file("META-INF/services/" + service.getName(), implementation.getName() + "\n");
    }

    Services file(String name, String text) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
