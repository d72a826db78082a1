package dev.retort.dialect;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two commas of a stored CREATE TABLE: a column, or constraints of the table.
 *
 * @param column the column's name; null for constraints of the table
 * @param type the column's type as it is written; empty where there is none
 * @param nameTo the position behind the column's name
 * @param typeFrom the position of the type's first character; behind the name where there is none
 * @param from the position of its first character
 * @param to the position behind its last character
 * @param clauses its constraints
 */
record SqliteElement(
        @Nullable String column, String type, int nameTo, int typeFrom, int from, int to, List<SqliteClause> clauses) {

    /** Reads an element. */
    static SqliteElement read(SqliteWords words, SqliteWords.Range range) {
        int from = words.get(range.from()).from();
        int to = words.get(range.to() - 1).to();
        if (words.get(range.from()).isAny("constraint", "primary", "unique", "check", "foreign")) {
            return new SqliteElement(null, "", from, from, from, to, SqliteClauses.read(words, range));
        }
        int behindType = range.from() + 1;
        while (behindType < range.to() && !SqliteClauses.begins(words, behindType)) {
            behindType = words.after(behindType);
        }
        SqliteToken name = words.get(range.from());
        return new SqliteElement(
                name.name(),
                words.slice(range.from() + 1, behindType),
                name.to(),
                behindType > range.from() + 1 ? words.get(range.from() + 1).from() : name.to(),
                from,
                to,
                SqliteClauses.read(words, new SqliteWords.Range(behindType, range.to())));
    }

    /** Whether it is the column of that name. */
    boolean is(String name) {
        return name.equalsIgnoreCase(column);
    }

    /** The last constraint of a kind, which is the one that counts. */
    Optional<SqliteClause> clause(SqliteClause.Kind kind) {
        return clauses.stream().filter(clause -> clause.kind() == kind).reduce((first, second) -> second);
    }
}
