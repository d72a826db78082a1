package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class CliTest {

    @TempDir
    Path folder;

    private Shell shell() {
        return new Shell(folder).verb(new ProbeVerb(ProbeVerb.DONE));
    }

    @Test
    void showsItsVersion() {
        assertThat(shell().run("--version")).isEqualTo(new Result(0, "retort (unpackaged)\n", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                      | no command is given; see 'retort --help'",
                "prbe                  | unknown command 'prbe'; did you mean 'probe'? See 'retort --help'",
                "frobnicate            | unknown command 'frobnicate'; see 'retort --help'",
                "--formt               | unknown option '--formt'; see 'retort --help'",
                "probe --formt json     | unknown option '--formt'; did you mean '--format'? See 'retort probe --help'",
                "probe --pasword=pw     | unknown option '--pasword'; did you mean '--password'? See 'retort probe --help'",
                "probe --pasword pw     | unknown option '--pasword'; did you mean '--password'? See 'retort probe --help'",
                "probe --url --formt    | option '--url' needs a value, but '--formt' follows; see 'retort probe --help'",
                "probe --url --format json | option '--url' needs a value, but '--format' follows; see 'retort probe --help'",
                "probe --url            | option '--url' needs a value (ADDRESS); see 'retort probe --help'",
                "probe --format xml     | option '--format': 'xml' is not a format; write text or json; see 'retort probe --help'",
                "probe --limit many     | option '--limit': 'many' is not an int; see 'retort probe --help'",
                "probe --env a --env b  | option '--env' is given twice; see 'retort probe --help'",
                "probe head tail        | unexpected argument 'tail'; see 'retort probe --help'",
                "probe --dry-run=maybe  | option '--dry-run': 'maybe' is not a boolean; see 'retort probe --help'",
                "help prbe             | unknown command 'prbe'; did you mean 'probe'? See 'retort --help'",
            })
    void refusesACommandLineInOneSentence(String line, String sentence) {
        assertThat(shell().line(line == null ? "" : line)).isEqualTo(new Result(2, "", "error: " + sentence + "\n"));
    }

    @Test
    void readsSettingsFromFlagsInAnyPlace() {
        Result result = shell().line("--quiet probe --url postgresql://db/orders head --username ann --schemas a,b"
                + " --schemas c --lock-timeout 5s --format json --stacktrace");

        assertThat(result).isEqualTo(new Result(0, """
                        {
                          "version" : 1,
                          "command" : "probe",
                          "url" : "jdbc:postgresql://db/orders",
                          "username" : "ann",
                          "schemas" : [ "a", "b", "c" ],
                          "lockTimeout" : "PT5S",
                          "password" : null
                        }
                        """, ""));
    }

    @Test
    void takesAValueThatStartsWithADashWhereItIsAttached() {
        ProbeVerb probe = new ProbeVerb(ProbeVerb.DONE);

        Result result = new Shell(folder).verb(probe).line("probe --url=postgresql://db/x -m=-x --password=-y");
        assertThat(result).isEqualTo(new Result(0, "jdbc:postgresql://db/x as null with *** in []\n", ""));
        assertThat(probe.message).isEqualTo("-x");
    }

    @ParameterizedTest
    @EnumSource(ExitCode.class)
    void endsAsTheVerbSays(ExitCode exitCode) {
        Result result =
                new Shell(folder).verb(new ProbeVerb(session -> exitCode)).run("probe");

        assertThat(result.exitCode()).isEqualTo(exitCode.number());
        assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::number)).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void aConfigurationThatIsWrongIsAUsageError() {
        assertThat(shell().line("probe --url redis://cache --env prod"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "error: --env: there is no environment 'prod', for no retort.yaml was found; name the file with"
                                + " --config\n"));
    }

    @Test
    void anUnknownExceptionIsABug() {
        Shell shell = new Shell(folder).verb(new ProbeVerb(session -> {
            throw new IllegalStateException("no such thing");
        }));

        Result result = shell.run("probe", "--quiet");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo("error: unexpected IllegalStateException (no such thing); this is a bug in Retort: run again"
                        + " with --stacktrace and report what it prints\n");
        assertThat(shell.run("probe", "--stacktrace").err())
                .startsWith("java.lang.IllegalStateException: no such thing\n\tat dev.retort.cli.")
                .endsWith("report what it prints\n");
    }

    @Test
    void anErrorOfTheMachineIsABugToo() {
        Shell shell = new Shell(folder).verb(new ProbeVerb(session -> {
            throw new StackOverflowError();
        }));

        assertThat(shell.run("probe").err()).startsWith("error: unexpected StackOverflowError; this is a bug");
    }

    @Test
    void showsHelpForTheWholeAndForEachCommand() {
        Result help = shell().run("--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .startsWith("Usage: retort [OPTIONS] [COMMAND]\nSchema migrations for JPA:")
                .contains("\nCommands:\n  init ")
                .endsWith("\nExit codes:\n  0   done\n  1   failed\n  2   wrong command line or configuration\n"
                        + "  3   differences, pending work or hazards found\n  4   refused: needs confirmation or a flag\n"
                        + "  5   another run held the lock for too long\n");
        assertThat(shell().run("help").out()).isEqualTo(help.out());
        assertThat(shell().run("help", "probe").out())
                .isEqualTo(shell().run("probe", "--help").out());
    }

    @Test
    void groupsOptionsUnderHeadingsWithinAHundredColumns() {
        String help = shell().run("probe", "--help").out();

        assertThat(help.lines().filter(line -> line.matches("[A-Z][a-z]+:")))
                .containsExactly(
                        "Arguments:",
                        "Options:",
                        "Entities:",
                        "Database:",
                        "Migrations:",
                        "Lock:",
                        "Preview:",
                        "Configuration:",
                        "Report:",
                        "General:");
        assertThat(help.lines()).allMatch(line -> line.length() <= 100);
        assertThat(help)
                .contains("\nDatabase:\n      --url=ADDRESS")
                .contains("      --password[=PASSWORD]")
                .contains("\nGeneral:\n  -h, --help")
                .doesNotContain("@|");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasTheGeneralOptionsAndAHelpPageWithinAHundredColumns(String command) {
        String help = shell().run(command, "--help").out();

        assertThat(help).contains("--help", "--quiet", "--stacktrace");
        assertThat(help.lines()).allMatch(line -> line.length() <= 100);
    }

    static Stream<String> commands() {
        return Verbs.all().stream()
                .map(verb ->
                        verb.getClass().getAnnotation(CommandLine.Command.class).name());
    }

    @Test
    void printsACompletionScript() {
        Result script = shell().run("completion");

        assertThat(script.exitCode()).isZero();
        assertThat(script.out())
                .startsWith("#!/usr/bin/env bash")
                .contains("--lock-timeout", "complete -F _complete_retort");
    }
}
