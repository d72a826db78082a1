package dev.retort.plan;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import java.util.List;

/** Tells a change of a column in the names that its table and it have before the migration renames them. */
final class CurrentNames {

    private final List<Operation> migration;

    CurrentNames(List<Operation> migration) {
        this.migration = migration;
    }

    Operation of(Operation operation) {
        if (!(operation instanceof Operation.AlterColumn alter)) {
            return operation;
        }
        Column before = alter.before().withName(column(alter));
        return new Operation.AlterColumn(
                table(alter.table()), before, alter.after().withName(before.name()));
    }

    private QualifiedName table(QualifiedName name) {
        return migration.stream()
                .filter(Operation.RenameTable.class::isInstance)
                .map(Operation.RenameTable.class::cast)
                .filter(rename -> rename.to().equals(name))
                .map(Operation.RenameTable::from)
                .findFirst()
                .orElse(name);
    }

    private String column(Operation.AlterColumn alter) {
        return migration.stream()
                .filter(Operation.RenameColumn.class::isInstance)
                .map(Operation.RenameColumn.class::cast)
                .filter(rename -> table(rename.table()).equals(table(alter.table()))
                        && rename.to().equals(alter.after().name()))
                .map(Operation.RenameColumn::from)
                .findFirst()
                .orElse(alter.after().name());
    }
}
