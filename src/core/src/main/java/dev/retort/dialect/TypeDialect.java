package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.operation.OperationVisitor;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/** The statements about types, as the databases that have enumeration types write them. */
abstract class TypeDialect extends Dialect implements OperationVisitor<List<String>> {

    @Override
    public List<String> visitCreateEnumType(Operation.CreateEnumType operation) {
        String values = operation.type().values().stream().map(this::literal).collect(Collectors.joining(", "));
        return List.of("create type " + quote(operation.type().name()) + " as enum (" + values + ")");
    }

    @Override
    public List<String> visitDropEnumType(Operation.DropEnumType operation) {
        return dropType(operation.type().name());
    }

    /** The statement that drops a type of any kind. */
    protected List<String> dropType(QualifiedName name) {
        return List.of("drop type " + quote(name));
    }

    @Override
    public List<String> visitRenameEnumType(Operation.RenameEnumType operation) {
        throw new InexpressibleOperationException(
                name() + " renames no enumeration types, but '" + operation.from() + "' is to become '" + operation.to()
                        + "': create the new one, alter the columns to it, drop the old one");
    }

    @Override
    public List<String> visitRenameEnumValue(Operation.RenameEnumValue operation) {
        return List.of("alter type " + quote(operation.type()) + " rename value "
                + literal(operation.from()).strip() + " to "
                + literal(operation.to()).strip());
    }

    @Override
    public List<String> visitCreateCompositeType(Operation.CreateCompositeType operation) {
        throw noCompositeTypes(operation.type().name());
    }

    @Override
    public List<String> visitDropCompositeType(Operation.DropCompositeType operation) {
        throw noCompositeTypes(operation.type().name());
    }

    @Override
    public List<String> visitAlterCompositeType(Operation.AlterCompositeType operation) {
        throw noCompositeTypes(operation.after().name());
    }

    private InexpressibleOperationException noCompositeTypes(QualifiedName type) {
        return new InexpressibleOperationException(name() + " has no composite types, such as '" + type
                + "' is: give the table a column for each of its attributes");
    }
}
