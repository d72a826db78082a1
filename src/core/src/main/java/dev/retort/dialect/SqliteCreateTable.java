package dev.retort.dialect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A CREATE TABLE as SQLite stores it in {@code sqlite_schema}, letter for letter, and what stands where in it.
 *
 * @param sql the text
 * @param name the table's name as it is written
 * @param elements its columns and constraints, in order
 * @param optionsFrom the position behind the closing parenthesis
 * @param settings the options behind it, and AUTOINCREMENT, each with the value {@link #YES}
 */
record SqliteCreateTable(
        String sql,
        SqliteToken name,
        List<SqliteElement> elements,
        int optionsFrom,
        SortedMap<String, String> settings) {

    static final String STRICT = "strict";
    static final String WITHOUT_ROWID = "without rowid";
    static final String AUTOINCREMENT = "autoincrement";
    static final String YES = "yes";

    /** Those that stand behind the parenthesis. */
    static final Set<String> BEHIND = Set.of(STRICT, WITHOUT_ROWID);

    /** All of them. */
    static final Set<String> OPTIONS = Set.of(STRICT, WITHOUT_ROWID, AUTOINCREMENT, FirstRow.OPTION);

    /** Reads a stored text, which names the table without its schema. */
    static SqliteCreateTable read(String sql) {
        SqliteWords words = SqliteWords.of(sql);
        int table = words.find(0, "table") + 1;
        int named = words.at(table, "if", "not", "exists") ? table + 3 : table;
        int name = words.at(named + 1, ".") ? named + 2 : named;
        int open = words.find(name + 1, "(");
        List<SqliteElement> elements = words.elements(open).stream()
                .map(range -> SqliteElement.read(words, range))
                .toList();
        int behind = words.after(open);
        return new SqliteCreateTable(
                sql, words.get(name), elements, words.get(behind - 1).to(), settings(words, behind, elements));
    }

    private static SortedMap<String, String> settings(SqliteWords words, int from, List<SqliteElement> elements) {
        SortedMap<String, String> settings = new TreeMap<>();
        for (int i = from; i < words.size(); i++) {
            if (words.at(i, "strict")) {
                settings.put(STRICT, YES);
            } else if (words.at(i, "without", "rowid")) {
                settings.put(WITHOUT_ROWID, YES);
            }
        }
        boolean counts = elements.stream()
                .flatMap(element -> element.clause(SqliteClause.Kind.PRIMARY_KEY).stream())
                .anyMatch(SqliteClause::flag);
        if (counts) {
            settings.put(AUTOINCREMENT, YES);
        }
        return settings;
    }

    boolean is(String setting) {
        return settings.containsKey(setting);
    }

    /** The columns. */
    List<SqliteElement> columns() {
        return elements.stream().filter(element -> element.column() != null).toList();
    }

    /** The column of a name, whatever its case. */
    Optional<SqliteElement> column(String wanted) {
        return columns().stream().filter(element -> element.is(wanted)).findFirst();
    }

    /** The column that is another name of the row's number, if any: https://www.sqlite.org/lang_createtable.html#rowid. */
    Optional<SqliteElement> rowNumber() {
        return is(WITHOUT_ROWID) ? Optional.empty() : integers().findFirst();
    }

    private Stream<SqliteElement> integers() {
        return elements.stream()
                .flatMap(element -> element.clause(SqliteClause.Kind.PRIMARY_KEY).stream()
                        .filter(key -> !key.descending())
                        .flatMap(key -> key.columns().isEmpty()
                                ? Stream.of(element)
                                : key.columns().size() == 1
                                        ? column(key.columns().get(0)).stream()
                                        : Stream.empty())
                        .filter(column -> column.type().equalsIgnoreCase("integer")));
    }

    /** The text with a part of it replaced. */
    SqliteCreateTable replace(int from, int to, String text) {
        return read(sql.substring(0, from) + text + sql.substring(to));
    }
}
