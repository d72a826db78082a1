package dev.retort.operation;

import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Shortens an operation that drops an object with its definition to one that drops it by name. */
public final class DroppedName {

    private DroppedName() {}

    /** The same drop by name alone; null where the operation drops nothing, or something without a name. */
    public static Operation.@Nullable DropNamed of(Operation operation) {
        if (operation instanceof Operation.DropTable drop) {
            return owner(ObjectKind.TABLE, drop.table().name());
        }
        if (operation instanceof Operation.DropSequence drop) {
            return owner(ObjectKind.SEQUENCE, drop.sequence().name());
        }
        if (operation instanceof Operation.DropEnumType drop) {
            return owner(ObjectKind.ENUM_TYPE, drop.type().name());
        }
        if (operation instanceof Operation.DropCompositeType drop) {
            return owner(ObjectKind.COMPOSITE_TYPE, drop.type().name());
        }
        if (operation instanceof Operation.DropView drop) {
            boolean materialized = drop.view().materialized();
            return owner(
                    materialized ? ObjectKind.MATERIALIZED_VIEW : ObjectKind.VIEW,
                    drop.view().name());
        }
        if (operation instanceof Operation.DropColumn drop) {
            return new Operation.DropNamed(
                    ObjectKind.COLUMN, drop.table(), drop.column().name(), drop.online());
        }
        if (operation instanceof Operation.DropIndex drop) {
            String name = drop.index().name();
            return name == null ? null : new Operation.DropNamed(ObjectKind.INDEX, drop.table(), name, drop.online());
        }
        if (operation instanceof Operation.DropConstraint drop) {
            return part(
                    ConstraintKind.of(drop.constraint()),
                    drop.table(),
                    drop.constraint().name());
        }
        return null;
    }

    private static Operation.DropNamed owner(ObjectKind kind, QualifiedName name) {
        return new Operation.DropNamed(kind, name, name.name());
    }

    private static Operation.@Nullable DropNamed part(ObjectKind kind, QualifiedName table, @Nullable String name) {
        return name == null ? null : new Operation.DropNamed(kind, table, name);
    }
}
