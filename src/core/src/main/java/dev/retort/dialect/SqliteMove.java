package dev.retort.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Moves a table's rows into a new table that takes its place: https://www.sqlite.org/lang_altertable.html#otheralter. Foreign keys
 * are off meanwhile, so that no row goes with the old table, and at the end no row may have lost what it refers to.
 *
 * @param before the table as it is stored
 * @param after the table as it is to be
 * @param stored all that the database has stored
 */
record SqliteMove(SqliteCreateTable before, SqliteCreateTable after, List<StoredObject> stored) {

    private static final List<String> ROW_NUMBERS = List.of("rowid", "_rowid_", "oid");

    /** The statements, to run with foreign keys off. */
    List<String> statements() {
        String name = before.name().name();
        String orphans = new SqliteOrphans(stored).query(name);
        String lost = SqliteKeywords.quote(free("retort_orphans"));
        List<String> statements = new ArrayList<>();
        statements.add("create temp table " + lost + " as " + orphans);
        statements.addAll(replacement(name));
        companions(name).forEach(companion -> statements.add(companion.sql()));
        statements.addAll(readersAndWriters());
        statements.addAll(comparison(orphans + " except select * from " + lost));
        statements.add("drop table temp." + lost);
        return statements;
    }

    private List<String> replacement(String name) {
        String table = SqliteKeywords.quote(name);
        String free = free("retort_new_" + name);
        String next = SqliteKeywords.quote(free);
        List<String> statements = new ArrayList<>(List.of(
                after.replace(after.name().from(), after.name().to(), next).sql(), copy(table, next)));
        statements.addAll(counter(name, free));
        statements.addAll(List.of(
                "drop table " + table,
                // Otherwise the views over the table, which is gone for a moment, would be looked at and refused.
                "pragma legacy_alter_table = on",
                "alter table " + next + " rename to " + table,
                "pragma legacy_alter_table = off"));
        return statements;
    }

    /** Nothing but a constraint can make a statement fail on the number of rows. */
    private List<String> comparison(String orphans) {
        String none = SqliteKeywords.quote(free("retort_check"));
        return List.of(
                "create temp table " + none + " (orphans constraint \"every foreign key of a row finds its row\""
                        + " check (orphans = 0))",
                "insert into " + none + " select count(*) from (" + orphans + ")",
                "drop table temp." + none);
    }

    private String free(String wanted) {
        String free = wanted;
        while (isTaken(free)) {
            free += "_";
        }
        return free;
    }

    private boolean isTaken(String name) {
        return stored.stream().anyMatch(object -> object.name().equalsIgnoreCase(name));
    }

    /**
     * Views and triggers, of this table and of others, may name a column that is gone, which SQLite says when somebody reads or writes;
     * of names that are read, also when a column of any table is dropped:
     * https://www.sqlite.org/lang_altertable.html#altertabdropcol.
     */
    private List<String> readersAndWriters() {
        Set<String> kept = names(after);
        if (kept.containsAll(names(before))) {
            return List.of();
        }
        String probe = SqliteKeywords.quote(free("retort_probe"));
        List<String> statements = new ArrayList<>(List.of(
                "create table " + probe + " (a, b)", "alter table " + probe + " drop column b", "drop table " + probe));
        stored.stream()
                .filter(object -> object.kind().equals("trigger"))
                .map(StoredObject::table)
                .distinct()
                .flatMap(this::writes)
                .forEach(statements::add);
        return statements;
    }

    private static Set<String> names(SqliteCreateTable table) {
        return table.columns().stream()
                .map(column -> String.valueOf(column.column()).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** What makes SQLite read the triggers of a table or view; of a view it does not say which column an UPDATE could name. */
    private Stream<String> writes(String owner) {
        String name = SqliteKeywords.quote(owner);
        return table(owner)
                .map(table -> writable(table)
                        .map(column -> Stream.of(
                                "explain insert into " + name + " (" + column + ") select " + column + " from " + name,
                                "explain update " + name + " set " + column + " = " + column,
                                "explain delete from " + name))
                        .orElse(Stream.of()))
                .orElseGet(() -> Stream.of(
                                Map.entry("insert", "explain insert into " + name + " select * from " + name),
                                Map.entry("delete", "explain delete from " + name))
                        .filter(write -> takes(owner, write.getKey()))
                        .map(Map.Entry::getValue));
    }

    /** A view takes what it has a trigger for, and refuses every other write. */
    private boolean takes(String view, String event) {
        return stored.stream()
                .filter(object ->
                        object.kind().equals("trigger") && object.table().equalsIgnoreCase(view))
                .map(trigger -> SqliteWords.of(trigger.sql()))
                .anyMatch(words -> words.at(words.find(0, "instead"), "instead", "of", event));
    }

    private Optional<SqliteCreateTable> table(String name) {
        return before.name().name().equalsIgnoreCase(name)
                ? Optional.of(after)
                : stored.stream()
                        .filter(object ->
                                object.kind().equals("table") && object.name().equalsIgnoreCase(name))
                        .map(object -> SqliteCreateTable.read(object.sql()))
                        .findFirst();
    }

    private static Optional<String> writable(SqliteCreateTable table) {
        return table.columns().stream()
                .filter(one -> one.clause(SqliteClause.Kind.GENERATED).isEmpty())
                .map(SqliteElement::column)
                .filter(Objects::nonNull)
                .findFirst()
                .map(SqliteKeywords::quote);
    }

    private String copy(String from, String to) {
        String columns = Stream.concat(
                        rowNumber().stream(),
                        after.columns().stream()
                                .filter(column -> column.clause(SqliteClause.Kind.GENERATED)
                                        .isEmpty())
                                .map(SqliteElement::column)
                                .filter(Objects::nonNull)
                                .filter(this::isKept)
                                .map(SqliteKeywords::quote))
                .collect(Collectors.joining(", "));
        if (columns.isEmpty()) {
            throw new InexpressibleOperationException("table '" + before.name().name()
                    + "' keeps none of its columns, so that its rows cannot be moved: drop it and create it");
        }
        return "insert or abort into " + to + " (" + columns + ") select " + columns + " from " + from;
    }

    private boolean isKept(String column) {
        return before.column(column).isPresent();
    }

    /** A row's number stays where it is no column and has a name that no column has. */
    private Optional<String> rowNumber() {
        boolean hidden = Stream.of(before, after)
                .allMatch(table -> !table.is(SqliteCreateTable.WITHOUT_ROWID)
                        && table.rowNumber().isEmpty());
        Predicate<String> free = number ->
                Stream.of(before, after).allMatch(t -> t.column(number).isEmpty());
        return hidden ? ROW_NUMBERS.stream().filter(free).findFirst() : Optional.empty();
    }

    /** The last number that AUTOINCREMENT gave may be of a row that is gone: https://www.sqlite.org/autoinc.html. */
    private List<String> counter(String name, String next) {
        if (!before.is(SqliteCreateTable.AUTOINCREMENT) || !after.is(SqliteCreateTable.AUTOINCREMENT)) {
            return List.of();
        }
        return List.of(
                "delete from sqlite_sequence where name = " + literal(next),
                "insert into sqlite_sequence (name, seq) select " + literal(next)
                        + ", seq from sqlite_sequence where name = " + literal(name));
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Indexes and triggers go with the old table. */
    private List<StoredObject> companions(String name) {
        return stored.stream()
                .filter(object -> object.table().equalsIgnoreCase(name)
                        && (object.kind().equals("index") || object.kind().equals("trigger")))
                .toList();
    }
}
