package dev.retort.cli;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** For which database, where none is asked. */
@Command(optionListHeading = "Offline:")
final class DialectOption {

    @Option(
            names = "--dialect",
            paramLabel = "NAME[:VERSION]",
            description = {
                "The database that is spoken of without connecting: postgresql, mysql, mariadb, h2 or sqlite; its newest",
                "version, or one behind a colon, such as postgresql:14."
            })
    private @Nullable String name;

    /** The dialect that was named; the given one where none was. */
    Dialect or(Dialect usual) {
        String wanted = name;
        return wanted == null ? usual : named(wanted);
    }

    private static Dialect named(String wanted) {
        return Dialects.byName(wanted)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        "'" + wanted + "' is no dialect that Retort knows; write "
                                + String.join(" or ", Dialects.names())
                                + ", with a version behind a colon where it is not the newest"));
    }
}
