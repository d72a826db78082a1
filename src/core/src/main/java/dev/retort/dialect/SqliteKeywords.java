package dev.retort.dialect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which identifiers SQLite wants in quotes: all of https://www.sqlite.org/lang_keywords.html, as it advises. */
final class SqliteKeywords {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private static final Set<String> RESERVED =
            Arrays.stream("""
                    abort action add after all alter always analyze and as asc attach autoincrement before begin
                    between by cascade case cast check collate column commit conflict constraint create cross current
                    current_date current_time current_timestamp database default deferrable deferred delete desc
                    detach distinct do drop each else end escape except exclude exclusive exists explain fail filter
                    first following for foreign from full generated glob group groups having if ignore immediate in
                    index indexed initially inner insert instead intersect into is isnull join key last left like
                    limit match materialized natural no not nothing notnull null nulls of offset on or order others
                    outer over partition plan pragma preceding primary query raise range recursive references regexp
                    reindex release rename replace restrict returning right rollback row rows savepoint select set
                    table temp temporary then ties to transaction trigger true false unbounded union unique update
                    using vacuum values view virtual when where window with without
                    """.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private SqliteKeywords() {}

    static boolean needsQuotes(String identifier) {
        return !PLAIN.matcher(identifier).matches() || RESERVED.contains(identifier.toLowerCase(Locale.ROOT));
    }

    /** The identifier, in quotes where it needs them. */
    static String quote(String identifier) {
        return needsQuotes(identifier) ? '"' + identifier.replace("\"", "\"\"") + '"' : identifier;
    }
}
