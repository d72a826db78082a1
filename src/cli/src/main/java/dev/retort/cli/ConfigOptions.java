package dev.retort.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which configuration applies. */
@Command(optionListHeading = "Configuration:")
final class ConfigOptions {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration; default: retort.yaml in this folder or one above it.")
    private @Nullable String config;

    @Option(
            names = "--env",
            paramLabel = "NAME",
            description = "An environment of the configuration, laid over its other settings.")
    private @Nullable String environment;

    @Nullable
    String config() {
        return config;
    }

    @Nullable
    String environment() {
        return environment;
    }
}
