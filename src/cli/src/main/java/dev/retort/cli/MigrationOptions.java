package dev.retort.cli;

import dev.retort.config.Flags;
import dev.retort.config.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Where the migration files are, and the classes that they and the entities lean on. */
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

    @Option(
            names = "--classpath",
            paramLabel = "PATHS",
            description = {
                "Compiled classes and their libraries, as for java; globs such as 'lib/*.jar' too:",
                "the entities, and what migrations use beside Retort."
            })
    private @Nullable List<String> classpath;

    @Override
    public void putInto(Flags flags) {
        flags.put(Setting.MIGRATIONS, directory);
        flags.put(Setting.CLASSPATH, classpath);
    }
}
