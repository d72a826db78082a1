package dev.retort.dialect;

import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows that a change of one table could leave without what they refer to: its own, and those of the tables that refer to it. A
 * table with a foreign key to columns that are not unique is left out, as SQLite checks none of its rows but fails:
 * https://www.sqlite.org/foreignkeys.html#fk_indexes.
 *
 * @param stored all that the database has stored
 */
record SqliteOrphans(List<StoredObject> stored) {

    /** The query for them, told by what does not change with a move. */
    String query(String changed) {
        List<String> tables = stored.stream()
                .filter(object -> object.kind().equals("table"))
                .filter(object -> isConcerned(object, changed))
                .map(StoredObject::name)
                .toList();
        return tables.isEmpty()
                ? "select null, null, null, null where false"
                : tables.stream().map(SqliteOrphans::of).collect(Collectors.joining("\nunion all\n"));
    }

    private static String of(String table) {
        return """
                select o."table", o.rowid, o.parent,
                       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
                from pragma_foreign_key_check(%s) o""".formatted("'" + table.replace("'", "''") + "'");
    }

    private boolean isConcerned(StoredObject table, String changed) {
        List<ForeignKey> keys = constraints(table)
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .toList();
        boolean refers =
                keys.stream().anyMatch(key -> isNamed(key.referencedTable().name(), changed));
        return (refers || isNamed(table.name(), changed)) && keys.stream().allMatch(this::isChecked);
    }

    private static boolean isNamed(String name, String other) {
        return name.equalsIgnoreCase(other);
    }

    /** A virtual table has none. */
    private static Stream<Constraint> constraints(StoredObject table) {
        return SqliteWords.of(table.sql()).at(1, "virtual")
                ? Stream.empty()
                : SqliteConstraints.of(SqliteCreateTable.read(table.sql())).stream()
                        .map(SqliteConstraints.Placed::constraint);
    }

    /** Whether the columns that it leads to are unique; of a table that is not there, all rows are missing. */
    private boolean isChecked(ForeignKey key) {
        String target = key.referencedTable().name();
        return stored.stream()
                .filter(object -> isNamed(object.name(), target))
                .allMatch(object -> object.kind().equals("table") && hasKey(object, key.referencedColumns()));
    }

    private boolean hasKey(StoredObject table, List<String> columns) {
        Set<String> wanted = folded(columns);
        return constraints(table).anyMatch(constraint -> isKey(constraint, wanted))
                || stored.stream()
                        .anyMatch(index ->
                                isUniqueIndex(index, table) && indexed(index).equals(wanted));
    }

    /** A key that names no columns leads to the primary key. */
    private static boolean isKey(Constraint constraint, Set<String> wanted) {
        if (constraint instanceof PrimaryKey key) {
            return wanted.isEmpty() || folded(key.columns()).equals(wanted);
        }
        return constraint instanceof UniqueConstraint unique
                && folded(unique.columns()).equals(wanted);
    }

    private static boolean isUniqueIndex(StoredObject index, StoredObject table) {
        SqliteWords words = SqliteWords.of(index.sql());
        return index.kind().equals("index")
                && isNamed(index.table(), table.name())
                && words.at(1, "unique")
                && words.find(0, "where") == words.size();
    }

    private static Set<String> indexed(StoredObject index) {
        SqliteWords words = SqliteWords.of(index.sql());
        return folded(words.names(words.find(0, "(")));
    }

    private static Set<String> folded(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
