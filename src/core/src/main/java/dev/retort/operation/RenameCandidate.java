package dev.retort.operation;

import java.util.List;

/**
 * A dropped and an added object that look like one under two names.
 *
 * @param rename what would be done instead: a rename of a table, a column, a sequence, an enumeration type or a label
 * @param likeness how alike they are, from 0 to 1
 * @param reasons why they look alike, for the person who decides
 */
public record RenameCandidate(Operation rename, double likeness, List<String> reasons) {

    /** Copies the reasons. */
    public RenameCandidate {
        reasons = List.copyOf(reasons);
    }

    /** The old name, qualified by its table where it has one. */
    public String from() {
        return rename.summary().name();
    }

    /** The new name, qualified like the old one. */
    public String to() {
        if (rename instanceof Operation.RenameColumn column) {
            return column.table() + "." + column.to();
        }
        if (rename instanceof Operation.RenameTable table) {
            return table.to().toString();
        }
        if (rename instanceof Operation.RenameEnumValue value) {
            return value.type() + "." + value.to();
        }
        if (rename instanceof Operation.RenameEnumType type) {
            return type.to().toString();
        }
        return ((Operation.RenameSequence) rename).to().toString();
    }

    /** The kind of object: {@code table}, {@code column}, {@code sequence}, {@code enum} or {@code enum value}. */
    public String kind() {
        return rename.summary().kind();
    }
}
