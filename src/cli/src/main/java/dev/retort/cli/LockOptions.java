package dev.retort.cli;

import dev.retort.config.Flags;
import dev.retort.config.Setting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long to wait for others. */
@Command(optionListHeading = "Lock:")
final class LockOptions implements SettingFlags {

    @Option(
            names = "--lock-timeout",
            paramLabel = "DURATION",
            description =
                    "How long to wait for another run, and for locks on tables, such as 500ms or 5m; default: 60s.")
    private @Nullable String lockTimeout;

    @Override
    public void putInto(Flags flags) {
        flags.put(Setting.LOCK_TIMEOUT, lockTimeout);
    }
}
