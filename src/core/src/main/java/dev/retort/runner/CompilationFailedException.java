package dev.retort.runner;

import dev.retort.history.MigrationException;
import java.util.List;
import java.util.stream.Collectors;

/** The compiler refuses migration files. */
public final class CompilationFailedException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final transient List<CompileError> errors;

    CompilationFailedException(List<CompileError> errors) {
        super("The migration files do not compile:\n"
                + errors.stream().map(CompileError::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /** Every error, in the order of the files. */
    public List<CompileError> errors() {
        return errors;
    }
}
