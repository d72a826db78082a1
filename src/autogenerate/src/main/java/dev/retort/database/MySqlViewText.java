package dev.retort.database;

import dev.retort.diff.Used;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a view reads, from its query as MySQL and MariaDB write it: all names in backquotes, a table behind its schema, a column behind
 * its table or the alias of that.
 */
final class MySqlViewText {

    private static final String NAME = "`((?:[^`]|``)++)`";
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:from|join) \\(*" + NAME + "\\." + NAME + "(?: " + NAME + ")?(?!\\.)");
    private static final Pattern COLUMN = Pattern.compile(NAME + "\\." + NAME + "(?:\\." + NAME + ")?");

    private final SchemaNames names;
    private final Set<Used> used = new LinkedHashSet<>();

    /** A table of the query under the name that its columns have it by. */
    private record Source(String alias, QualifiedName table) {}

    private MySqlViewText(SchemaNames names) {
        this.names = names;
    }

    static List<Used> used(String query, SchemaNames names) {
        MySqlViewText text = new MySqlViewText(names);
        text.read(new MySqlBody(query, false).withoutTexts());
        return List.copyOf(text.used);
    }

    private void read(String query) {
        List<Source> sources = new ArrayList<>();
        Matcher table = TABLE.matcher(query);
        while (table.find()) {
            QualifiedName name = names.name(unquoted(table.group(1)), unquoted(table.group(2)));
            String alias = table.group(3) == null ? name.name() : unquoted(table.group(3));
            sources.add(new Source(alias, name));
            used.add(new Used(name, ""));
        }
        Matcher column = COLUMN.matcher(query);
        while (column.find()) {
            String first = unquoted(column.group(1));
            String second = unquoted(column.group(2));
            if (column.group(3) != null) {
                used.add(new Used(names.name(first, second), unquoted(column.group(3))));
            } else {
                sources.stream()
                        .filter(source -> source.alias().equals(first))
                        .forEach(source -> used.add(new Used(source.table(), second)));
            }
        }
    }

    private static String unquoted(String name) {
        return name.replace("``", "`");
    }
}
