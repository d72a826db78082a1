package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.config.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The page of the command line names everything that there is. */
class CommandsPageTest {

    private final String page = page();

    private static String page() {
        try {
            return Files.readString(Shell.REPOSITORY.resolve("docs/commands.md"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<CommandSpec> verbs() {
        return Verbs.all().stream().map(verb -> new CommandLine(verb).getCommandSpec());
    }

    @Test
    void everyCommandAndOption() {
        assertThat(verbs()).allSatisfy(verb -> assertThat(page).contains("| `" + verb.name()));
        assertThat(Stream.concat(verbs(), Stream.of(CommandSpec.forAnnotatedObject(new RetortCommand())))
                        .flatMap(verb -> verb.options().stream())
                        .flatMap(option -> Stream.of(option.names())))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(page).containsPattern("`" + name + "[` =]"));
    }

    @Test
    void everySettingAndExitCode() {
        assertThat(Setting.values())
                .allSatisfy(setting ->
                        assertThat(page).contains("| `" + setting.key() + "` | `" + setting.variable() + "`"));
        assertThat(ExitCode.values()).allSatisfy(code -> assertThat(page).contains("\n| " + code.number() + " | "));
    }
}
