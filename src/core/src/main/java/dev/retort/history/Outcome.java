package dev.retort.history;

import java.util.Locale;

/** How a step ended. */
public enum Outcome {
    /** It has begun; nothing says that it ended. */
    RUNNING,
    /** It was carried out. */
    DONE,
    /** It failed and the server took all of it back. */
    ROLLED_BACK,
    /** It failed, and what it did until then is still there. */
    INCOMPLETE,
    /** It was running or incomplete until somebody stated where the database is. */
    RESOLVED;

    /** The word in the journal: the name in lower case, with a blank for the underline. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Outcome of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Whether nobody can say what the database looks like after it. */
    public boolean isUnfinished() {
        return this == RUNNING || this == INCOMPLETE;
    }
}
