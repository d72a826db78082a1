package dev.retort.dialect;

import dev.retort.schema.NameCase;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which identifiers H2 wants in quotes: https://www.h2database.com/html/advanced.html#keywords. */
final class H2Keywords {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private static final Set<String> RESERVED =
            Arrays.stream("""
                    _rowid_ all and any array as asymmetric authorization between both case cast check constraint cross
                    current_catalog current_date current_path current_role current_schema current_time
                    current_timestamp current_user day default distinct else end except exists false fetch for foreign
                    from full group groups having hour if ilike in inner intersect interval is join key leading left
                    like limit localtime localtimestamp minus minute month natural not null offset on or order over
                    partition primary qualify range regexp right row rownum rows second select session_user set some
                    symmetric system_user table to top trailing true uescape union unique unknown user using value
                    values when where window with year
                    """.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private H2Keywords() {}

    /** A name that would be stored in other letters than its own needs them as much as a word of SQL does. */
    static boolean needsQuotes(String identifier, NameCase names) {
        return !PLAIN.matcher(identifier).matches()
                || !names.fold(identifier).equals(identifier)
                || RESERVED.contains(identifier.toLowerCase(Locale.ROOT));
    }
}
