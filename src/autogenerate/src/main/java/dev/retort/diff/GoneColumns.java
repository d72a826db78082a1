package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns that a view loses with its query, and what the database says of them alone.
 *
 * @param view the view
 * @param columns their names
 */
record GoneColumns(QualifiedName view, List<String> columns) {

    /** Copies the names. */
    GoneColumns {
        columns = List.copyOf(columns);
    }

    Set<Used> used() {
        return columns.stream().map(column -> new Used(view, column)).collect(Collectors.toSet());
    }

    /** Whether a statement behind the view comments, grants or sets the default of one of them alone. */
    boolean areMeantBy(String statement, Dialect dialect) {
        return columns.stream()
                .flatMap(column -> Stream.of(column, dialect.quote(column)))
                .anyMatch(column ->
                        statement.startsWith("comment on column ") && statement.contains('.' + column + " is ")
                                || statement.startsWith("grant ") && statement.contains('(' + column + ") on ")
                                || statement.startsWith("alter view ")
                                        && statement.contains(" alter column " + column + " set default "));
    }
}
