package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import dev.retort.config.ConfigException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where passwords come from, and that they go nowhere. */
class PasswordTest {

    private static final String PASSWORD = "s3cr/t";

    @TempDir
    Path folder;

    /** Ends with an error that says all it knows, as drivers do. */
    private Shell shell() {
        return new Shell(folder).verb(new ProbeVerb(session -> {
            Logger.getLogger("org.example.driver").log(Level.SEVERE, "logged password=" + PASSWORD);
            Logger.getLogger("dev.retort.x").log(Level.WARNING, "warned of {0}", PASSWORD);
            Logger.getLogger("org.example.driver").log(Level.WARNING, "never shown");
            session.output().note("noted " + PASSWORD);
            session.output().warning("postgresql://ann:" + PASSWORD + "@db/x");
            throw new ConfigException("cannot log in with " + PASSWORD, new IllegalStateException("by " + PASSWORD));
        }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "probe --url postgresql://ann:s3cr%2Ft@db/x",
                "probe --url jdbc:postgresql://db/x?user=ann&password=s3cr%2Ft",
                "probe --url postgresql://ann@db/x --password s3cr/t",
                "probe --url postgresql://ann@db/x --password=s3cr/t",
                "probe --url postgresql://ann@db/x --password=s3cr/t --format json",
                "probe --url postgresql://ann@db/x --password-env ANN_PASSWORD",
                "probe --url postgresql://ann@db/x --env a",
                "probe --url postgresql://ann@db/x --env b",
            })
    void neverReachesAStream(String line) throws IOException {
        Files.writeString(folder.resolve("retort.yaml"), """
                environments:
                  a: { database: { password: "s3cr/t" } }
                  b: { database: { password: "${ANN_PASSWORD}" } }
                """);
        Result result = shell().variable("ANN_PASSWORD", PASSWORD).line(line + " --stacktrace");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out())
                .contains("jdbc:postgresql://db/x")
                .contains("***")
                .doesNotContain(PASSWORD);
        assertThat(result.err())
                .contains("logged password=***", "warned of ***", "noted ***", "cannot log in with ***", "by ***")
                .contains("warning: postgresql://***@db/x")
                .doesNotContain(PASSWORD, "s3cr");
    }

    @Test
    void comesFromAVariable() {
        Result result = shell().variable("RETORT_PASSWORD", PASSWORD)
                .variable("DATABASE_URL", "postgres://ann@db/x")
                .run("probe");

        assertThat(result.out()).isEqualTo("jdbc:postgresql://db/x as ann with *** in []\n");
        assertThat(result.err()).doesNotContain(PASSWORD, "never shown");
    }

    @Test
    void isTypedAtATerminal() {
        Result result = shell().atTerminal(PASSWORD).line("probe --url postgresql://ann@db/x --password");

        assertThat(result.out()).isEqualTo("jdbc:postgresql://db/x as ann with *** in []\n");
        assertThat(result.err()).startsWith("Password of ann: ").contains("cannot log in with ***");
    }

    @Test
    void isAskedForOnce() {
        Result result = new Shell(folder)
                .atTerminal(PASSWORD)
                .verb(new ProbeVerb(session -> {
                    session.settings().database();
                    return ExitCode.DONE;
                }))
                .line("probe --url postgresql://ann@db/x --password");

        assertThat(result)
                .isEqualTo(new Result(0, "jdbc:postgresql://db/x as ann with *** in []\n", "Password of ann: "));
    }

    @Test
    void cannotBeTypedWithoutATerminal() {
        assertThat(shell().line("probe --url postgresql://ann@db/x --password"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "error: --password: no password follows, and there is no terminal to ask at; name a variable that"
                                + " holds it with --password-env, or set RETORT_PASSWORD\n"));
        assertThat(shell().line("probe --url postgresql://ann@db/x --password --format json")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void mayNotBeTypedAtAll() {
        assertThat(shell().atTerminal(null)
                        .line("probe --url postgresql://ann@db/x --password")
                        .err())
                .isEqualTo("Password of ann: error: --password: no password was typed; run the command again\n");
    }

    @Test
    void mustNotBeGivenTwice() {
        assertThat(shell().variable("PW", PASSWORD)
                        .line("probe --password s3cr/t --password-env PW")
                        .err())
                .isEqualTo("error: --password-env: the password is given beside it as well; keep one of the two\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "probe --url foo://ann:s3cr/t@db/x",
                "probe --url postgresql://ann:s3cr/t@db/x",
                "probe --url jdbc:foo://ann:s3cr/t@db/x",
                "probe --pasword=s3cr/t",
                "probe --pasword s3cr/t",
                "probe --password s3cr/t --bogus s3cr/t",
                "probe --password s3cr/t head s3cr/t",
                "probe --password=s3cr/t --format s3cr/t",
                "probe --config retort.yaml --config postgresql://ann:s3cr/t@db",
                "probe --config postgresql://ann:s3cr/t@db",
            })
    void isNotInAnErrorAboutACommandLine(String line) {
        Result result = shell().line(line);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("error: ").doesNotContain("s3cr").hasLineCount(1);
    }

    @Test
    void isNotInAnErrorAboutAFile() {
        try {
            Files.writeString(folder.resolve("retort.yaml"), "database:\n  password: *s3cr\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }

        assertThat(shell().run("probe"))
                .isEqualTo(
                        new Result(2, "", "error: retort.yaml:2:13: not valid YAML; put the value in double quotes\n"));
    }
}
