package dev.retort.hibernate;

import dev.retort.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The row without which a table that stands for a sequence gives no number ({@code TableStructure}).
 *
 * @param value its only value; null where there is no such row
 */
record FirstRow(@Nullable String value) {

    private static final Pattern INSERT =
            Pattern.compile("insert into .+ values \\(\\s*(-?[0-9]+)\\s*\\)", Pattern.CASE_INSENSITIVE);

    /** Finds it among the statements that put rows in. */
    static FirstRow of(List<String> inserts) {
        return new FirstRow(inserts.stream()
                .map(INSERT::matcher)
                .filter(Matcher::matches)
                .map(insert -> insert.group(1))
                .findFirst()
                .orElse(null));
    }

    Table addTo(Table table) {
        if (value == null) {
            return table;
        }
        Map<String, String> settings = new TreeMap<>(table.options().settings());
        settings.put("first row", value);
        return table.withOptions(table.options().withSettings(settings));
    }
}
