package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.List;

/** What SQLite has no statement for: what needs the stored text of a table, and objects that it does not know at all. */
abstract class SqliteRefusals extends StandardDialect {

    /** Needs what is stored. */
    @Override
    public List<String> visitAlterColumn(Operation.AlterColumn operation) {
        throw needsStored(operation.table());
    }

    private InexpressibleOperationException needsStored(QualifiedName table) {
        return new InexpressibleOperationException(name() + " changes table '" + table
                + "' by moving its rows into a new one, which is made of the text that the database has stored: connect to the"
                + " database");
    }

    @Override
    public List<String> visitAddConstraint(Operation.AddConstraint operation) {
        throw needsStored(operation.table());
    }

    @Override
    public List<String> visitDropConstraint(Operation.DropConstraint operation) {
        throw needsStored(operation.table());
    }

    @Override
    public List<String> visitRenameConstraint(Operation.RenameConstraint operation) {
        throw needsStored(operation.table());
    }

    @Override
    public List<String> visitAlterTableOption(Operation.AlterTableOption operation) {
        throw needsStored(operation.table());
    }

    @Override
    public List<String> visitRenameIndex(Operation.RenameIndex operation) {
        throw needsStored(operation.table());
    }

    @Override
    public List<String> visitValidateConstraint(Operation.ValidateConstraint operation) {
        throw SqliteLimits.validation(operation.name());
    }

    @Override
    public List<String> visitInvalidateConstraint(Operation.InvalidateConstraint operation) {
        throw SqliteLimits.validation(String.valueOf(operation.constraint().name()));
    }

    @Override
    public List<String> visitCreateSchema(Operation.CreateSchema operation) {
        throw SqliteLimits.none("schemas", operation.name());
    }

    @Override
    public List<String> visitDropSchema(Operation.DropSchema operation) {
        throw SqliteLimits.none("schemas", operation.name());
    }

    @Override
    public List<String> visitCreateSequence(Operation.CreateSequence operation) {
        throw SqliteLimits.none("sequences", operation.sequence().name());
    }

    @Override
    public List<String> visitDropSequence(Operation.DropSequence operation) {
        throw SqliteLimits.none("sequences", operation.sequence().name());
    }

    @Override
    public List<String> visitAlterSequence(Operation.AlterSequence operation) {
        throw SqliteLimits.none("sequences", operation.after().name());
    }

    @Override
    public List<String> visitRenameSequence(Operation.RenameSequence operation) {
        throw SqliteLimits.none("sequences", operation.from());
    }

    @Override
    public List<String> visitCreateEnumType(Operation.CreateEnumType operation) {
        throw SqliteLimits.none("enumeration types", operation.type().name());
    }

    @Override
    public List<String> visitDropEnumType(Operation.DropEnumType operation) {
        throw SqliteLimits.none("enumeration types", operation.type().name());
    }

    @Override
    public List<String> visitAlterEnumType(Operation.AlterEnumType operation) {
        throw SqliteLimits.none("enumeration types", operation.after().name());
    }

    @Override
    public List<String> visitRenameEnumType(Operation.RenameEnumType operation) {
        throw SqliteLimits.none("enumeration types", operation.from());
    }

    @Override
    public List<String> visitRenameEnumValue(Operation.RenameEnumValue operation) {
        throw SqliteLimits.none("enumeration types", operation.type());
    }
}
