package dev.retort.cli;

import dev.retort.config.Flags;
import dev.retort.config.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether a migration is tried before it is written. */
@Command(optionListHeading = "Proof:")
final class ProofOptions implements SettingFlags {

    @Option(names = "--no-proof", description = "Write the migration without trying it up, down and up again.")
    private boolean withoutProof;

    @Override
    public void putInto(Flags flags) {
        flags.put(Setting.PROOF, withoutProof ? "false" : null);
    }
}
