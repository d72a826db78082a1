package dev.retort.runner;

import dev.retort.history.MigrationException;

/** Migrations are source files and nothing here can compile them. */
public final class NoCompilerException extends MigrationException {

    private static final long serialVersionUID = 1L;

    NoCompilerException(String reason) {
        super(
                "Migration files are compiled before they run, but %s: run on a JDK, or compile the migrations onto the class path."
                        .formatted(reason));
    }
}
