package dev.retort.dialect;

import dev.retort.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table option that names the only value of the only row of a new table: one that stands for a sequence. */
final class FirstRow {

    static final String OPTION = "first row";

    /** The column in which it keeps the next number. */
    private static final String NUMBER = "next_val";

    private FirstRow() {}

    /** A table that Hibernate numbers with ({@code TableStructure}) has the row, so that it comes back with one. */
    static Table complete(Table table) {
        boolean numbers = table.primaryKey() == null
                && table.columns().size() == 1
                && table.columns().get(0).name().equals(NUMBER)
                && !table.options().settings().containsKey(OPTION);
        if (!numbers) {
            return table;
        }
        Map<String, String> settings = new TreeMap<>(table.options().settings());
        settings.put(OPTION, "1");
        return table.withOptions(table.options().withSettings(settings));
    }

    /** The settings of a table where the rows of one that is there are its own business. */
    static Map<String, String> keep(Map<String, String> current, Map<String, String> settings) {
        settings.remove(OPTION);
        if (current.containsKey(OPTION)) {
            settings.put(OPTION, current.get(OPTION));
        }
        return settings;
    }

    /** The statement that writes the row; none where the table has no such option. */
    static List<String> insert(Dialect dialect, Table table) {
        String row = table.options().settings().get(OPTION);
        return row == null
                ? List.of()
                : List.of("insert into " + dialect.quote(table.name()) + " values (" + row + ")");
    }
}
