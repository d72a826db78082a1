package dev.retort.cli;

import dev.retort.config.Flags;
import dev.retort.config.Setting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Where migrations are tried. */
@Command(optionListHeading = "Proof:")
final class ScratchOptions implements SettingFlags {

    @Option(
            names = "--scratch",
            paramLabel = "auto|server|embedded|container|URL",
            description = {
                "Where migrations are tried: in a second database on the server, on an embedded server, in a container,",
                "or on another one; default: the first of the three that can be had."
            })
    private @Nullable String scratch;

    @Override
    public void putInto(Flags flags) {
        flags.put(Setting.SCRATCH, scratch);
    }
}
