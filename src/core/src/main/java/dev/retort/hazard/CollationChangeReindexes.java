package dev.retort.hazard;

import dev.retort.dialect.Shape;
import dev.retort.operation.ConstraintKind;
import dev.retort.operation.Operation;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;

/** Another collation has the indexes of the column built anew: an index is in the order of its collation. Without one nothing is. */
final class CollationChangeReindexes extends LockRule {

    private static final Rule RULE = new Rule(
            "collation-change-reindexes",
            HazardKind.LOCK,
            "Another collation has the indexes of the column built anew; on MySQL, and on MariaDB before 11.2 for a primary key, it has the whole table.",
            List.of(64),
            List.of(
                    "Create an index on the column with the new collation, without locking.",
                    "Change the collation when queries use that one."));

    CollationChangeReindexes() {
        super(RULE, Shape.CHANGE_COLLATION);
    }

    @Override
    boolean isMet(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AlterColumn alter
                && mayBeIndexed(alter.table(), alter.after().name(), circumstances);
    }

    /** Of a table that is not known, or of which a column got another name, nobody can tell. */
    private static boolean mayBeIndexed(QualifiedName table, String column, Circumstances circumstances) {
        Optional<Table> before = circumstances.tableBefore(table);
        Changes changes = circumstances.changes();
        return before.isEmpty()
                || changes.on(table).anyMatch(Operation.RenameColumn.class::isInstance)
                || before.get().constraints().stream().anyMatch(constraint -> mayHave(constraint, column))
                || before.get().indexes().stream().anyMatch(index -> mayHave(index, column))
                || changes.on(table).anyMatch(other -> indexes(other, column));
    }

    private static boolean indexes(Operation operation, String column) {
        return operation instanceof Operation.CreateIndex create && mayHave(create.index(), column)
                || operation instanceof Operation.AddConstraint add && mayHave(add.constraint(), column);
    }

    private static boolean mayHave(Index index, String column) {
        return index.parts().stream()
                .anyMatch(part -> part.expression()
                        ? part.text().contains(column)
                        : part.text().equals(column));
    }

    /** A condition has no index; what an exclusion says is text. */
    private static boolean mayHave(Constraint constraint, String column) {
        return switch (ConstraintKind.of(constraint)) {
            case PRIMARY_KEY -> ((PrimaryKey) constraint).columns().contains(column);
            case UNIQUE_CONSTRAINT -> ((UniqueConstraint) constraint).columns().contains(column);
            case FOREIGN_KEY -> ((ForeignKey) constraint).columns().contains(column);
            case EXCLUSION_CONSTRAINT -> true;
            default -> false;
        };
    }
}
