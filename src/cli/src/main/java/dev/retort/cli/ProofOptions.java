package dev.retort.cli;

import dev.retort.config.Flags;
import dev.retort.config.Setting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether and where a migration is tried before it is written. */
@Command(optionListHeading = "Proof:")
final class ProofOptions implements SettingFlags {

    @Option(names = "--no-proof", description = "Write the migration without trying it up, down and up again.")
    private boolean withoutProof;

    @Option(
            names = "--scratch",
            paramLabel = "auto|server|embedded|URL",
            description = {
                "Where it is tried: in a second database on the server, on an embedded server, or on another one;",
                "default: the first of the two that can be had."
            })
    private @Nullable String scratch;

    @Override
    public void putInto(Flags flags) {
        flags.put(Setting.PROOF, withoutProof ? "false" : null);
        flags.put(Setting.SCRATCH, scratch);
    }
}
