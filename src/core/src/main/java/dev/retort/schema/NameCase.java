package dev.retort.schema;

import java.util.Locale;

/** In which letters a database stores a name that is written without quotes. */
public enum NameCase {
    /** In capitals, as the SQL standard has it. */
    UPPER,
    /** In small letters. */
    LOWER,
    /** In those it is written in. */
    AS_WRITTEN;

    /** The stored form of a name that is written without quotes. */
    public String fold(String unquoted) {
        return switch (this) {
            case UPPER -> unquoted.toUpperCase(Locale.ROOT);
            case LOWER -> unquoted.toLowerCase(Locale.ROOT);
            case AS_WRITTEN -> unquoted;
        };
    }
}
