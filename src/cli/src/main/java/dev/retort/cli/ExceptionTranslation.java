package dev.retort.cli;

import dev.retort.codegen.TemplateException;
import dev.retort.config.ConfigException;
import dev.retort.database.ConnectionFailedException;
import dev.retort.database.DatabaseReadException;
import dev.retort.database.scratch.ScratchUnavailableException;
import dev.retort.dialect.InexpressibleOperationException;
import dev.retort.diff.ContradictingModelsException;
import dev.retort.diff.IdentifierTooLongException;
import dev.retort.diff.KeptForeignKeyException;
import dev.retort.embedded.EmbeddedBusyException;
import dev.retort.embedded.EmbeddedException;
import dev.retort.entity.EntitySourceException;
import dev.retort.entity.NoEntitiesException;
import dev.retort.extension.ExtensionException;
import dev.retort.history.AlreadyPassedException;
import dev.retort.history.AmbiguousRevisionException;
import dev.retort.history.BeyondHistoryException;
import dev.retort.history.ContradictoryTargetsException;
import dev.retort.history.MigrationException;
import dev.retort.history.NotAppliedException;
import dev.retort.history.SeveralHeadsException;
import dev.retort.history.UnknownAppliedRevisionException;
import dev.retort.history.UnknownRevisionException;
import dev.retort.lint.UnreadableSqlException;
import dev.retort.model.ModelException;
import dev.retort.operation.CustomOperationException;
import dev.retort.operation.InapplicableOperationException;
import dev.retort.operation.IrreversibleOperationException;
import dev.retort.proof.ProofException;
import dev.retort.runner.LockTimeoutException;
import dev.retort.runner.RefusedException;
import dev.retort.runner.TableLockedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one place where an exception becomes a sentence and an exit code. */
public final class ExceptionTranslation {

    /**
     * How a command failed.
     *
     * @param exitCode for the shell
     * @param sentence for standard error
     */
    public record Failure(ExitCode exitCode, String sentence) {}

    private final Map<Class<? extends Throwable>, ExitCode> known;

    private ExceptionTranslation(Map<Class<? extends Throwable>, ExitCode> known) {
        this.known = known;
    }

    /** Knows the exceptions whose messages are written for people. */
    public static ExceptionTranslation standard() {
        return new ExceptionTranslation(Map.of())
                .with(ConfigException.class, ExitCode.USAGE)
                .with(ModelException.class, ExitCode.FAILED)
                .with(EntitySourceException.class, ExitCode.FAILED)
                .with(NoEntitiesException.class, ExitCode.FAILED)
                .with(ConnectionFailedException.class, ExitCode.FAILED)
                .with(DatabaseReadException.class, ExitCode.FAILED)
                .with(IdentifierTooLongException.class, ExitCode.FAILED)
                .with(KeptForeignKeyException.class, ExitCode.REFUSED)
                .with(ContradictingModelsException.class, ExitCode.FAILED)
                .with(TemplateException.class, ExitCode.FAILED)
                .with(ExtensionException.class, ExitCode.FAILED)
                .with(CustomOperationException.class, ExitCode.FAILED)
                .with(InapplicableOperationException.class, ExitCode.FAILED)
                .with(InexpressibleOperationException.class, ExitCode.REFUSED)
                .with(IrreversibleOperationException.class, ExitCode.FAILED)
                .with(ScratchUnavailableException.class, ExitCode.FAILED)
                .with(ProofException.class, ExitCode.FAILED)
                .with(UnreadableSqlException.class, ExitCode.FAILED)
                .with(EmbeddedException.class, ExitCode.FAILED)
                .with(EmbeddedBusyException.class, ExitCode.LOCKED)
                .with(MigrationException.class, ExitCode.FAILED)
                .with(UnknownRevisionException.class, ExitCode.USAGE)
                .with(AmbiguousRevisionException.class, ExitCode.USAGE)
                .with(BeyondHistoryException.class, ExitCode.USAGE)
                .with(ContradictoryTargetsException.class, ExitCode.USAGE)
                .with(AlreadyPassedException.class, ExitCode.USAGE)
                .with(NotAppliedException.class, ExitCode.USAGE)
                .with(SeveralHeadsException.class, ExitCode.REFUSED)
                .with(UnknownAppliedRevisionException.class, ExitCode.REFUSED)
                .with(RefusedException.class, ExitCode.REFUSED)
                .with(LockTimeoutException.class, ExitCode.LOCKED)
                .with(TableLockedException.class, ExitCode.LOCKED);
    }

    /** This translation with one more exception whose message is written for people; it covers its subclasses. */
    public ExceptionTranslation with(Class<? extends Throwable> type, ExitCode exitCode) {
        Map<Class<? extends Throwable>, ExitCode> more = new LinkedHashMap<>(known);
        more.put(type, exitCode);
        return new ExceptionTranslation(more);
    }

    /** Whether the messages of an exception are known to be written for people. */
    boolean knows(Class<?> type) {
        return exitCode(type) != null;
    }

    /** What to tell the shell and the person. */
    public Failure translate(Throwable thrown) {
        if (thrown instanceof CommandException command) {
            return new Failure(command.exitCode(), message(command));
        }
        ExitCode exitCode = exitCode(thrown.getClass());
        if (exitCode != null) {
            return new Failure(exitCode, message(thrown));
        }
        Throwable cause = thrown instanceof UncheckedIOException ? thrown.getCause() : thrown;
        return cause instanceof IOException file ? new Failure(ExitCode.FAILED, ofFile(file)) : bug(thrown);
    }

    /** The code of the nearest superclass that is known. */
    private @Nullable ExitCode exitCode(@Nullable Class<?> type) {
        if (type == null) {
            return null;
        }
        ExitCode exitCode = known.get(type);
        return exitCode != null ? exitCode : exitCode(type.getSuperclass());
    }

    /** The JDK's file exceptions say little more than the file's name. */
    private static String ofFile(IOException thrown) {
        if (!(thrown instanceof FileSystemException file)) {
            return "reading or writing failed: " + message(thrown);
        }
        String problem = file instanceof NoSuchFileException
                ? "there is no such file or folder"
                : file instanceof AccessDeniedException
                        ? "permission denied"
                        : file instanceof FileAlreadyExistsException
                                ? "something of that name is there already"
                                : String.valueOf(file.getReason());
        return "cannot read or write '" + file.getFile() + "': " + problem;
    }

    private static Failure bug(Throwable thrown) {
        return new Failure(
                ExitCode.FAILED,
                "unexpected " + thrown.getClass().getSimpleName()
                        + (thrown.getMessage() == null ? "" : " (" + thrown.getMessage() + ")")
                        + "; this is a bug in Retort: run again with --stacktrace and report what it prints");
    }

    private static String message(Throwable thrown) {
        return thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
    }
}
