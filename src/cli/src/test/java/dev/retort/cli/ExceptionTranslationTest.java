package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.retort.cli.ExceptionTranslation.Failure;
import dev.retort.config.ConfigException;
import dev.retort.dialect.InexpressibleOperationException;
import dev.retort.embedded.EmbeddedBusyException;
import dev.retort.embedded.EmbeddedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ExceptionTranslationTest {

    private final ExceptionTranslation translation = ExceptionTranslation.standard();

    @Test
    void aKnownExceptionSpeaksForItself() {
        assertThat(translation.translate(new ConfigException("x is wrong")))
                .isEqualTo(new Failure(ExitCode.USAGE, "x is wrong"));
        assertThat(translation.translate(new CommandException(ExitCode.REFUSED, "not without --yes")))
                .isEqualTo(new Failure(ExitCode.REFUSED, "not without --yes"));
    }

    /** As a run refuses it, so does a comparison from which nothing can be written. */
    @Test
    void whatTheDatabaseCannotCarryOutIsRefused() {
        assertThat(translation.translate(new InexpressibleOperationException("MySQL has no sequences")))
                .isEqualTo(new Failure(ExitCode.REFUSED, "MySQL has no sequences"));
    }

    @Test
    void theNearestSuperclassDecides() {
        assertThat(translation.translate(new EmbeddedException("no server")).exitCode())
                .isEqualTo(ExitCode.FAILED);
        assertThat(translation.translate(new EmbeddedBusyException("busy")).exitCode())
                .isEqualTo(ExitCode.LOCKED);
        assertThat(translation
                        .with(IllegalStateException.class, ExitCode.LOCKED)
                        .translate(new IllegalStateException("locked") {})
                        .exitCode())
                .isEqualTo(ExitCode.LOCKED);
    }

    @Test
    void filesSayWhatIsWrongWithThem() {
        assertThat(translation.translate(new UncheckedIOException(new NoSuchFileException("a/b"))))
                .isEqualTo(new Failure(ExitCode.FAILED, "cannot read or write 'a/b': there is no such file or folder"));
        assertThat(translation.translate(new UncheckedIOException(new AccessDeniedException("a/b"))))
                .isEqualTo(new Failure(ExitCode.FAILED, "cannot read or write 'a/b': permission denied"));
        assertThat(translation.translate(
                        new UncheckedIOException(new FileSystemException("a/b", null, "No space left on device"))))
                .isEqualTo(new Failure(ExitCode.FAILED, "cannot read or write 'a/b': No space left on device"));
        assertThat(translation.translate(new UncheckedIOException(new IOException("Stream closed"))))
                .isEqualTo(new Failure(ExitCode.FAILED, "reading or writing failed: Stream closed"));
    }

    @Test
    void anythingElseIsABug() {
        assertThat(translation.translate(new IllegalStateException()).sentence())
                .isEqualTo("unexpected IllegalStateException; this is a bug in Retort: run again with --stacktrace and"
                        + " report what it prints");
    }

    /** A new exception in any package is met here before a user meets it as a bug. */
    @Test
    void knowsEveryExceptionOfRetort() {
        var unknown = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.retort").stream()
                        .filter(type -> type.isAssignableTo(RuntimeException.class))
                        .filter(type -> !type.getPackageName().startsWith("dev.retort.sample"))
                        .filter(type -> !type.isEquivalentTo(CommandException.class) && !type.isAnonymousClass())
                        .map(JavaClass::reflect)
                        .filter(type -> !translation.knows(type))
                        .toList();

        assertThat(unknown).isEmpty();
    }
}
