package dev.retort.cli;

import dev.retort.config.Flags;
import dev.retort.config.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** In which form changes are written. */
@Command(optionListHeading = "Form:")
final class FormOptions implements SettingFlags {

    @Option(
            names = "--plain",
            description = "Write each change as one statement, also where others would wait for it; in one file.")
    private boolean plain;

    @Option(
            names = "--split",
            description =
                    "Write what the version of the application that still runs can live with, and what it cannot, as"
                            + " migrations of their own: expand, deploy, contract.")
    private boolean split;

    /** Whether to divide a change around a deployment. */
    boolean split() {
        return split;
    }

    @Override
    public void putInto(Flags flags) {
        flags.put(Setting.PLAIN, plain ? "true" : null);
    }
}
