package dev.retort.dialect;

import dev.retort.operation.ConstraintKind;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Enforcement;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The shapes of the statements of one operation, as most servers have them; a database's own says which types and defaults. */
abstract class Shapes {

    /** The shape of a column that comes with that default. */
    abstract Shape withDefault(DefaultValue value);

    /** The shape of a change of a column's type or collation. */
    abstract Shape typeChange(Column before, Column after);

    List<Shape> of(Operation operation) {
        if (operation instanceof Operation.AddColumn add) {
            return addColumn(add.column());
        }
        if (operation instanceof Operation.AlterColumn alter) {
            return alterColumn(alter.before(), alter.after());
        }
        if (operation instanceof Operation.AddConstraint add) {
            return List.of(addConstraint(add.constraint()));
        }
        if (operation instanceof Operation.DropConstraint drop) {
            return List.of(
                    switch (ConstraintKind.of(drop.constraint())) {
                        case FOREIGN_KEY -> Shape.DROP_FOREIGN_KEY;
                        case PRIMARY_KEY -> Shape.DROP_PRIMARY_KEY;
                        default -> Shape.DROP_CONSTRAINT;
                    });
        }
        if (operation instanceof Operation.ReplaceKey replace) {
            return replace.steps().flatMap(step -> of(step).stream()).toList();
        }
        if (operation instanceof Operation.CreateIndex create) {
            boolean usual = create.index().method().equals(Index.DEFAULT_METHOD);
            return List.of(usual ? Shape.CREATE_INDEX : Shape.CREATE_SPECIAL_INDEX);
        }
        return ofTable(operation);
    }

    private static List<Shape> ofTable(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            return create.table().foreignKeys().isEmpty() ? List.of() : List.of(Shape.CREATE_REFERRING_TABLE);
        }
        if (operation instanceof Operation.DropTable drop) {
            return drop.table().foreignKeys().isEmpty() ? List.of() : List.of(Shape.DROP_REFERRING_TABLE);
        }
        if (operation instanceof Operation.AlterTableOption option) {
            return option.option().equals(MySqlTables.CHARSET) ? List.of(Shape.CHANGE_CHARSET) : List.of();
        }
        if (operation instanceof Operation.DropColumn) {
            return List.of(Shape.DROP_COLUMN);
        }
        if (operation instanceof Operation.RenameColumn) {
            return List.of(Shape.RENAME_COLUMN);
        }
        if (operation instanceof Operation.DropIndex) {
            return List.of(Shape.DROP_INDEX);
        }
        if (operation instanceof Operation.RenameIndex) {
            return List.of(Shape.RENAME_INDEX);
        }
        if (operation instanceof Operation.AlterOrdinals alter) {
            return alter.change().moves().isEmpty() ? List.of() : List.of(Shape.FILL);
        }
        if (operation instanceof Operation.FillColumn || operation instanceof Operation.CopyColumn) {
            return List.of(Shape.FILL);
        }
        return operation instanceof Operation.ValidateConstraint ? List.of(Shape.VALIDATE_CONSTRAINT) : List.of();
    }

    private List<Shape> addColumn(Column column) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(kind(column));
        if (column.check() != null) {
            shapes.add(Shape.ADD_COLUMN_CHECK);
        }
        return shapes;
    }

    private Shape kind(Column column) {
        if (column.generated() != null) {
            return column.generated().stored() ? Shape.ADD_COLUMN_STORED : Shape.ADD_COLUMN_VIRTUAL;
        }
        if (column.identity() != null) {
            return numbered(column.identity(), column.nullable());
        }
        return column.defaultValue() == null ? Shape.ADD_COLUMN : withDefault(column.defaultValue());
    }

    /** Rows that are there get no number where they can do without one. */
    private static Shape numbered(Identity identity, boolean nullable) {
        if (identity.isSerial()) {
            return nullable ? Shape.ADD_COLUMN : Shape.ADD_COLUMN_SERIAL;
        }
        return Shape.ADD_COLUMN_IDENTITY;
    }

    private List<Shape> alterColumn(Column before, Column after) {
        if (!Objects.equals(before.generated(), after.generated())) {
            boolean keeps = before.generated() != null && before.generated().stored() && after.generated() == null;
            return keeps ? List.of() : List.of(after.generated() == null ? Shape.ADD_COLUMN : kind(after));
        }
        List<Shape> shapes = new ArrayList<>();
        if (!before.type().equals(after.type()) || !Objects.equals(before.collation(), after.collation())) {
            shapes.add(typeChange(before, after));
        }
        if (before.nullable() != after.nullable()) {
            shapes.add(after.nullable() ? Shape.DROP_NOT_NULL : Shape.SET_NOT_NULL);
        }
        if (!Objects.equals(before.defaultValue(), after.defaultValue())) {
            shapes.add(Shape.CHANGE_DEFAULT);
        }
        return shapes;
    }

    private static Shape addConstraint(Constraint constraint) {
        boolean validated = constraint.enforcement() == Enforcement.VALIDATED;
        return switch (ConstraintKind.of(constraint)) {
            case PRIMARY_KEY -> Shape.ADD_PRIMARY_KEY;
            case UNIQUE_CONSTRAINT -> Shape.ADD_UNIQUE;
            case EXCLUSION_CONSTRAINT -> Shape.ADD_EXCLUSION;
            case FOREIGN_KEY -> validated ? Shape.ADD_FOREIGN_KEY : Shape.ADD_FOREIGN_KEY_NOT_VALID;
            default -> validated ? Shape.ADD_CHECK : Shape.ADD_CHECK_NOT_VALID;
        };
    }
}
