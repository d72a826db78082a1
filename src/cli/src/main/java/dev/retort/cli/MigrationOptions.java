package dev.retort.cli;

import dev.retort.config.Flags;
import dev.retort.config.Setting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Where the migration files are. */
@Command(optionListHeading = "Migrations:")
final class MigrationOptions implements SettingFlags {

    @Option(
            names = "--migrations",
            paramLabel = "DIR",
            description = {
                "The folder of the migration files, or classpath:PACKAGE for compiled ones;",
                "default: migrations beside retort.yaml."
            })
    private @Nullable String directory;

    @Override
    public void putInto(Flags flags) {
        flags.put(Setting.MIGRATIONS, directory);
    }
}
