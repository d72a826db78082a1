package dev.retort.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
        String table = SqliteKeywords.quote(name);
        String orphans = new SqliteOrphans(stored).query(name);
        String next = SqliteKeywords.quote(freeName(name));
        List<String> statements = new ArrayList<>(List.of(
                "create temp table retort_orphans as " + orphans,
                after.replace(after.name().from(), after.name().to(), next).sql(),
                copy(table, next)));
        statements.addAll(counter(name, freeName(name)));
        statements.addAll(List.of(
                "drop table " + table,
                // Otherwise the views over the table, which is gone for a moment, would be looked at and refused.
                "pragma legacy_alter_table = on",
                "alter table " + next + " rename to " + table,
                "pragma legacy_alter_table = off"));
        companions(name).forEach(companion -> statements.add(companion.sql()));
        statements.addAll(writers(name, table));
        readers(name)
                .forEach(view -> statements.add("select 1 from " + SqliteKeywords.quote(view.name()) + " limit 0"));
        statements.addAll(List.of(
                "create temp table retort_check (orphans constraint \"every foreign key of a row finds its row\""
                        + " check (orphans = 0))",
                "insert into retort_check select count(*) from (" + orphans + " except select * from retort_orphans)",
                "drop table temp.retort_check",
                "drop table temp.retort_orphans"));
        return statements;
    }

    private String freeName(String name) {
        String free = "retort_new_" + name;
        while (isTaken(free)) {
            free += "_";
        }
        return free;
    }

    private boolean isTaken(String name) {
        return stored.stream().anyMatch(object -> object.name().equalsIgnoreCase(name));
    }

    /** A trigger may name a column that is gone, which SQLite says only when somebody writes. */
    private List<String> writers(String name, String table) {
        Optional<String> column = after.columns().stream()
                .filter(one -> one.clause(SqliteClause.Kind.GENERATED).isEmpty())
                .map(SqliteElement::column)
                .filter(Objects::nonNull)
                .findFirst()
                .map(SqliteKeywords::quote);
        boolean hasTriggers =
                companions(name).stream().anyMatch(object -> object.kind().equals("trigger"));
        return column.filter(one -> hasTriggers)
                .map(one -> List.of(
                        "explain insert into " + table + " (" + one + ") select " + one + " from " + table,
                        "explain update " + table + " set " + one + " = " + one,
                        "explain delete from " + table))
                .orElse(List.of());
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

    /** The views that name the table, which must still be able to read. */
    private List<StoredObject> readers(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return stored.stream()
                .filter(object -> object.kind().equals("view"))
                .filter(view -> SqliteToken.of(view.sql()).stream()
                        .anyMatch(token -> token.name().toLowerCase(Locale.ROOT).equals(folded)))
                .toList();
    }
}
