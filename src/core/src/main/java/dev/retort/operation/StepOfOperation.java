package dev.retort.operation;

import dev.retort.schema.ForeignKey;

/** The step of each kind of operation. */
final class StepOfOperation implements OperationVisitor<Step> {

    static final StepOfOperation INSTANCE = new StepOfOperation();

    private StepOfOperation() {}

    @Override
    public Step visitCreateSchema(Operation.CreateSchema operation) {
        return Step.CREATE_SCHEMA;
    }

    @Override
    public Step visitDropSchema(Operation.DropSchema operation) {
        return Step.DROP_SCHEMA;
    }

    @Override
    public Step visitCreateTable(Operation.CreateTable operation) {
        return Step.CREATE_TABLE;
    }

    @Override
    public Step visitDropTable(Operation.DropTable operation) {
        return Step.DROP_TABLE;
    }

    @Override
    public Step visitRenameTable(Operation.RenameTable operation) {
        return Step.RENAME;
    }

    @Override
    public Step visitCommentOnTable(Operation.CommentOnTable operation) {
        return Step.COMMENT;
    }

    @Override
    public Step visitAlterTableOption(Operation.AlterTableOption operation) {
        return Step.ALTER_TABLE;
    }

    @Override
    public Step visitAddColumn(Operation.AddColumn operation) {
        return Step.ADD_COLUMN;
    }

    @Override
    public Step visitDropColumn(Operation.DropColumn operation) {
        return Step.DROP_COLUMN;
    }

    @Override
    public Step visitAlterColumn(Operation.AlterColumn operation) {
        boolean drops = operation.after().defaultValue() == null
                && operation.before().withDefault(null).equals(operation.after());
        return drops ? Step.DROP_DEFAULT : Step.ALTER_COLUMN;
    }

    @Override
    public Step visitFillColumn(Operation.FillColumn operation) {
        return Step.FILL_COLUMN;
    }

    @Override
    public Step visitCopyColumn(Operation.CopyColumn operation) {
        return Step.FILL_COLUMN;
    }

    @Override
    public Step visitAlterOrdinals(Operation.AlterOrdinals operation) {
        return operation.after().size() < operation.before().size() ? Step.FEWER_ORDINALS : Step.MORE_ORDINALS;
    }

    @Override
    public Step visitRenameColumn(Operation.RenameColumn operation) {
        return Step.RENAME;
    }

    @Override
    public Step visitAddConstraint(Operation.AddConstraint operation) {
        return operation.constraint() instanceof ForeignKey ? Step.ADD_FOREIGN_KEY : Step.ADD_CONSTRAINT;
    }

    @Override
    public Step visitDropConstraint(Operation.DropConstraint operation) {
        return operation.constraint() instanceof ForeignKey ? Step.DROP_FOREIGN_KEY : Step.DROP_CONSTRAINT;
    }

    @Override
    public Step visitReplaceKey(Operation.ReplaceKey operation) {
        return Step.ADD_CONSTRAINT;
    }

    @Override
    public Step visitRenameConstraint(Operation.RenameConstraint operation) {
        return Step.RENAME;
    }

    @Override
    public Step visitValidateConstraint(Operation.ValidateConstraint operation) {
        return Step.VALIDATE;
    }

    @Override
    public Step visitInvalidateConstraint(Operation.InvalidateConstraint operation) {
        return Step.VALIDATE;
    }

    @Override
    public Step visitCreateIndex(Operation.CreateIndex operation) {
        return Step.CREATE_INDEX;
    }

    @Override
    public Step visitDropIndex(Operation.DropIndex operation) {
        return Step.DROP_INDEX;
    }

    @Override
    public Step visitRenameIndex(Operation.RenameIndex operation) {
        return Step.RENAME;
    }

    @Override
    public Step visitCreateSequence(Operation.CreateSequence operation) {
        return Step.CREATE_SEQUENCE;
    }

    @Override
    public Step visitDropSequence(Operation.DropSequence operation) {
        return Step.DROP_SEQUENCE;
    }

    @Override
    public Step visitAlterSequence(Operation.AlterSequence operation) {
        boolean released = operation.before().owner() != null
                && !operation.before().owner().equals(operation.after().owner());
        return released ? Step.RELEASE_SEQUENCE : Step.ALTER_SEQUENCE;
    }

    @Override
    public Step visitRenameSequence(Operation.RenameSequence operation) {
        return Step.RENAME;
    }

    @Override
    public Step visitContinueSequence(Operation.ContinueSequence operation) {
        return Step.CONTINUE_SEQUENCE;
    }

    @Override
    public Step visitCreateEnumType(Operation.CreateEnumType operation) {
        return Step.CREATE_ENUM_TYPE;
    }

    @Override
    public Step visitDropEnumType(Operation.DropEnumType operation) {
        return Step.DROP_ENUM_TYPE;
    }

    @Override
    public Step visitAlterEnumType(Operation.AlterEnumType operation) {
        return Step.ALTER_ENUM_TYPE;
    }

    @Override
    public Step visitRenameEnumType(Operation.RenameEnumType operation) {
        return Step.RENAME;
    }

    @Override
    public Step visitRenameEnumValue(Operation.RenameEnumValue operation) {
        return Step.RENAME;
    }

    @Override
    public Step visitCreateCompositeType(Operation.CreateCompositeType operation) {
        return Step.CREATE_COMPOSITE_TYPE;
    }

    @Override
    public Step visitDropCompositeType(Operation.DropCompositeType operation) {
        return Step.DROP_COMPOSITE_TYPE;
    }

    @Override
    public Step visitAlterCompositeType(Operation.AlterCompositeType operation) {
        return Step.ALTER_COMPOSITE_TYPE;
    }

    @Override
    public Step visitCreateView(Operation.CreateView operation) {
        return Step.CREATE_VIEW;
    }

    @Override
    public Step visitDropView(Operation.DropView operation) {
        return Step.DROP_VIEW;
    }

    @Override
    public Step visitCreateDependent(Operation.CreateDependent operation) {
        return Step.CREATE_DEPENDENT;
    }

    @Override
    public Step visitDropDependent(Operation.DropDependent operation) {
        return Step.DROP_DEPENDENT;
    }

    @Override
    public Step visitDropNamed(Operation.DropNamed operation) {
        return switch (operation.kind()) {
            case TABLE -> Step.DROP_TABLE;
            case COLUMN -> Step.DROP_COLUMN;
            case INDEX -> Step.DROP_INDEX;
            case FOREIGN_KEY -> Step.DROP_FOREIGN_KEY;
            case PRIMARY_KEY, UNIQUE_CONSTRAINT, CHECK_CONSTRAINT, EXCLUSION_CONSTRAINT -> Step.DROP_CONSTRAINT;
            case SEQUENCE -> Step.DROP_SEQUENCE;
            case ENUM_TYPE -> Step.DROP_ENUM_TYPE;
            case COMPOSITE_TYPE -> Step.DROP_COMPOSITE_TYPE;
            case VIEW, MATERIALIZED_VIEW -> Step.DROP_VIEW;
        };
    }

    @Override
    public Step visitCustom(Operation.Custom operation) {
        return Step.SQL;
    }

    @Override
    public Step visitExecuteSql(Operation.ExecuteSql operation) {
        return Step.SQL;
    }
}
