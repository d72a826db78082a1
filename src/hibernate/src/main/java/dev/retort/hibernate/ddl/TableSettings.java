package dev.retort.hibernate.ddl;

import dev.retort.schema.Table;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the columns of MySQL's CREATE TABLE, whether the dialect or {@code @Table(options = ...)} wrote it:
 * {@code engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci comment='...'}.
 *
 * @param settings the options by name; character set and collation are one, {@code charset}
 * @param comment the comment; null where there is none
 */
record TableSettings(
        SortedMap<String, String> settings, @Nullable String comment) {

    /** Reads from a position to the end; what is no {@code name=value} ends it, as PARTITION BY and PostgreSQL's WITH do. */
    static TableSettings read(SqlText text, int from) {
        SortedMap<String, String> options = new TreeMap<>();
        int i = from;
        while (i < text.size()) {
            int value = value(text, i);
            if (value < 0) {
                break;
            }
            options.put(name(text, i), text.token(value).unescaped());
            i = text.at(value + 1, ",") ? value + 2 : value + 1;
        }
        options.remove("auto_increment");
        String comment = options.remove("comment");
        return new TableSettings(withCollation(options), comment);
    }

    /** The position of the value of the option that begins here; -1 where none does. The equals sign may be left out. */
    private static int value(SqlText text, int from) {
        int i = text.at(from, "default") ? from + 1 : from;
        i = text.at(i, "character", "set") ? i + 2 : i + 1;
        boolean known = text.at(i, "=") || text.token(i - 1).isAny("engine", "charset", "set", "collate", "comment");
        return known ? text.at(i, "=") ? i + 1 : i : -1;
    }

    private static String name(SqlText text, int from) {
        int i = text.at(from, "default") ? from + 1 : from;
        return text.at(i, "character", "set") ? "charset" : text.token(i).text().toLowerCase(Locale.ROOT);
    }

    /** A collation is one of a character set, with whose name its own begins. */
    private static SortedMap<String, String> withCollation(SortedMap<String, String> options) {
        String collation = options.remove("collate");
        if (collation != null) {
            String charset = options.getOrDefault("charset", collation.replaceFirst("_.*", ""));
            options.put("charset", charset + " collate " + collation);
        }
        return options;
    }

    Table addTo(Table table) {
        return table.withOptions(table.options().withSettings(settings)).withComment(comment);
    }
}
