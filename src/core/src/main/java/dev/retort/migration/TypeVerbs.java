package dev.retort.migration;

import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;

/** The verbs of a migration file that speak of types. */
public abstract sealed class TypeVerbs permits Operations {

    abstract void add(Operation operation);

    abstract void dropOwner(ObjectKind kind, String name);

    /** Creates an enumeration type. */
    public void createEnumType(EnumType type) {
        add(new Operation.CreateEnumType(type));
    }

    /** Drops an enumeration type, giving its definition for the way back. */
    public void dropEnumType(EnumType type) {
        add(new Operation.DropEnumType(type));
    }

    /** Drops an enumeration type by its name. */
    public void dropEnumType(String name) {
        dropOwner(ObjectKind.ENUM_TYPE, name);
    }

    /** Changes the labels of an enumeration type. */
    public void alterEnumType(From<EnumType> before, To<EnumType> after) {
        add(new Operation.AlterEnumType(before.value(), after.value()));
    }

    /** Moves an enumeration type to another schema: {@code moveEnumType("sales.status", "archive.status")}. */
    public void moveEnumType(String from, String to) {
        add(new Operation.RenameEnumType(QualifiedName.parse(from), QualifiedName.parse(to)));
    }

    /** Renames an enumeration type within its schema, and with it every column of it. */
    public void renameEnumType(String from, String to) {
        add(new Operation.RenameEnumType(QualifiedName.parse(from), to));
    }

    /** Renames a label of an enumeration type, and with it every value that holds it. */
    public void renameEnumValue(String type, String from, String to) {
        add(new Operation.RenameEnumValue(QualifiedName.parse(type), from, to));
    }

    /** Creates a composite type. */
    public void createCompositeType(CompositeTypeDefinition type) {
        add(new Operation.CreateCompositeType(type.type()));
    }

    /** Drops a composite type, giving its definition for the way back. */
    public void dropCompositeType(CompositeTypeDefinition type) {
        add(new Operation.DropCompositeType(type.type()));
    }

    /** Drops a composite type by its name. */
    public void dropCompositeType(String name) {
        dropOwner(ObjectKind.COMPOSITE_TYPE, name);
    }

    /** Changes the attributes of a composite type: what has the name of one of before keeps its values. */
    public void alterCompositeType(From<CompositeTypeDefinition> before, To<CompositeTypeDefinition> after) {
        add(new Operation.AlterCompositeType(
                before.value().type(), after.value().type()));
    }
}
