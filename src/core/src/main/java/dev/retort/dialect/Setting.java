package dev.retort.dialect;

import dev.retort.schema.NameCase;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one database is set up, where that is not the same for all of a product.
 *
 * @param names in which letters a name without quotes is stored
 * @param folds whether names in other letters are the same
 * @param schema the schema that is meant where none is named; null where nobody knows, as no database is at hand
 */
record Setting(NameCase names, boolean folds, @Nullable String schema) {

    /** What a server does that nobody told otherwise. */
    static Setting of(NameCase names, @Nullable String schema) {
        return new Setting(names, false, schema);
    }

    Setting storing(NameCase unquoted) {
        return new Setting(unquoted, folds, schema);
    }

    Setting folding() {
        return new Setting(names, true, schema);
    }

    Setting within(@Nullable String defaultSchema) {
        return new Setting(names, folds, defaultSchema);
    }

    /** A name as it is stored where names in other letters are the same. */
    @Nullable
    String folded(@Nullable String name) {
        return folds && name != null ? name.toLowerCase(Locale.ROOT) : name;
    }
}
