package dev.retort.cli;

import dev.retort.config.Flags;

/** Options that stand for settings: a mixin which says what was given. */
interface SettingFlags {

    /** Puts what was given on the command line. */
    void putInto(Flags flags);
}
