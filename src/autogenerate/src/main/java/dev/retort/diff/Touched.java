package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What operations change, replace or drop that views and other objects may lean on. */
final class Touched {

    private final Dialect dialect;
    private final List<Operation> operations;
    private final Schema current;
    private final Set<Used> changed = new HashSet<>();
    private final Set<Used> replaced = new HashSet<>();
    private final Set<Used> gone = new HashSet<>();

    /**
     * Looks at each operation.
     *
     * @param current the schema before the operations, all renames done
     */
    Touched(Dialect dialect, List<Operation> operations, Schema current) {
        this.dialect = dialect;
        this.operations = operations;
        this.current = current;
        operations.forEach(this::look);
    }

    /** Whether nothing can be in the way, so that nothing has to be read. */
    boolean isNothing() {
        return changed.isEmpty() && replaced.isEmpty() && gone.isEmpty();
    }

    /** Whether it is there after the operations, but no longer what it was. */
    boolean changes(Used used) {
        return changed.contains(used) || replaces(used);
    }

    /** Whether it is dropped and comes again under its name. */
    boolean replaces(Used used) {
        return replaced.contains(used);
    }

    /** Whether it is dropped for good. */
    boolean drops(Used used) {
        return gone.contains(used);
    }

    /** Whether a composite type is made of another type no longer. */
    boolean releases(QualifiedName composite, Used type) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof Operation.AlterCompositeType alter
                        && alter.after().name().equals(composite)
                        && !alter.after().isMadeOf(type.name()));
    }

    /** Whether a table is among what is compared. */
    boolean knows(QualifiedName table) {
        return current.table(table).isPresent();
    }

    private void look(Operation operation) {
        if (operation instanceof Operation.AlterColumn alter && isRetyped(alter)) {
            changed.add(new Used(alter.table(), alter.after().name()));
            changed.add(Used.type(alter.table()));
        } else if (operation instanceof Operation.DropColumn drop) {
            Used column = new Used(drop.table(), drop.column().name());
            (isAddedAgain(drop) ? replaced : gone).add(column);
        } else if (operation instanceof Operation.DropTable drop) {
            gone.add(Used.whole(drop.table().name()));
            gone.add(Used.type(drop.table().name()));
            drop.table()
                    .columns()
                    .forEach(column -> gone.add(new Used(drop.table().name(), column.name())));
        } else if (operation instanceof Operation.DropConstraint drop) {
            ofConstraint(drop.table(), drop.constraint());
        } else if (operation instanceof Operation.DropIndex drop) {
            (isCreatedAgain(drop) ? replaced : gone)
                    .add(Used.whole(
                            drop.table().sibling(String.valueOf(drop.index().name()))));
        } else if (operation instanceof Operation.DropSequence drop) {
            gone.add(Used.whole(drop.sequence().name()));
        } else if (operation instanceof Operation.DropEnumType drop) {
            gone.add(Used.type(drop.type().name()));
        } else if (operation instanceof Operation.DropCompositeType drop) {
            gone.add(Used.type(drop.type().name()));
        } else if (operation instanceof Operation.AlterCompositeType alter
                && !alter.before().withoutComments().equals(alter.after().withoutComments())) {
            changed.add(Used.type(alter.after().name()));
            current.tables().forEach(table -> columnsOf(alter.after().name(), table));
        } else if (operation instanceof Operation.AlterEnumType alter && dialect.isReplaced(alter, operations)) {
            changed.add(Used.type(alter.after().name()));
            current.tables().forEach(table -> columnsOf(alter.after().name(), table));
        }
    }

    /** The foreign key of another table leans on the index behind a key, comments lean on constraint and index. */
    private void ofConstraint(QualifiedName table, Constraint constraint) {
        String name = String.valueOf(constraint.name());
        Set<Used> found = isAddedAgain(table, name) ? replaced : gone;
        found.add(Used.constraint(table, name));
        if (constraint instanceof PrimaryKey
                || constraint instanceof UniqueConstraint
                || constraint instanceof ExclusionConstraint) {
            found.add(Used.whole(table.sibling(name)));
        }
    }

    private boolean isAddedAgain(QualifiedName table, String constraint) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof Operation.AddConstraint add
                        && add.table().equals(table)
                        && constraint.equals(add.constraint().name()));
    }

    private boolean isCreatedAgain(Operation.DropIndex drop) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof Operation.CreateIndex create
                        && create.table().equals(drop.table())
                        && Objects.equals(create.index().name(), drop.index().name()));
    }

    private void columnsOf(QualifiedName type, Table table) {
        for (Column column : table.columns()) {
            if (column.type().isCalled(type)) {
                changed.add(new Used(table.name(), column.name()));
                changed.add(Used.type(table.name()));
            }
        }
    }

    private static boolean isRetyped(Operation.AlterColumn alter) {
        return !alter.before().type().equals(alter.after().type())
                || !Objects.equals(alter.before().collation(), alter.after().collation())
                || !Objects.equals(alter.before().generated(), alter.after().generated());
    }

    private boolean isAddedAgain(Operation.DropColumn drop) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof Operation.AddColumn add
                        && add.table().equals(drop.table())
                        && add.column().name().equals(drop.column().name()));
    }
}
