package dev.retort.cli;

import dev.retort.config.Flags;
import dev.retort.config.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which of the classes on the class path are the entities, and how Hibernate is set. */
@Command(optionListHeading = "Entities:")
final class EntityOptions implements SettingFlags {

    @Option(
            names = "--entities",
            paramLabel = "NAME,...",
            description = "Packages, classes, or @FILE with one a line; default: the whole class path.")
    private @Nullable List<String> entities;

    @Option(names = "--persistence-unit", paramLabel = "NAME", description = "The unit of persistence.xml to read.")
    private @Nullable String persistenceUnit;

    @Option(
            names = "--hibernate",
            paramLabel = "KEY=VALUE",
            description = "A setting for Hibernate as the application has it; may be repeated.")
    private @Nullable List<String> hibernate;

    @Override
    public void putInto(Flags flags) {
        flags.put(Setting.ENTITIES, entities);
        flags.put(Setting.PERSISTENCE_UNIT, persistenceUnit);
        flags.put(Setting.HIBERNATE, hibernate);
    }
}
