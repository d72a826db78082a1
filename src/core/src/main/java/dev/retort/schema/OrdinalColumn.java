package dev.retort.schema;

import java.util.Comparator;
import java.util.List;

/**
 * A column that keeps the constants of an enumeration by their numbers (JPA's {@code EnumType.ORDINAL}), which no database knows.
 *
 * @param table the table
 * @param column the column's name
 * @param constants the names of the constants, the first one's number being 0
 */
public record OrdinalColumn(QualifiedName table, String column, List<String> constants)
        implements Comparable<OrdinalColumn> {

    private static final Comparator<OrdinalColumn> ORDER =
            Comparator.comparing(OrdinalColumn::table).thenComparing(OrdinalColumn::column);

    /** Copies the constants. */
    public OrdinalColumn {
        constants = List.copyOf(constants);
    }

    /** Whether it is the column of that name in that table. */
    public boolean is(QualifiedName itsTable, String itsName) {
        return table.equals(itsTable) && column.equals(itsName);
    }

    /** The same constants in a column of another name, or of another table. */
    public OrdinalColumn in(QualifiedName newTable, String newName) {
        return new OrdinalColumn(newTable, newName, constants);
    }

    @Override
    public int compareTo(OrdinalColumn other) {
        return ORDER.compare(this, other);
    }
}
