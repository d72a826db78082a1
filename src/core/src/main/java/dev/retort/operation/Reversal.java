package dev.retort.operation;

import dev.retort.schema.Constraint;
import java.util.Objects;

/** Answers the operation that undoes the visited one. */
final class Reversal implements OperationVisitor<Operation> {

    static final Reversal INSTANCE = new Reversal();

    private Reversal() {}

    @Override
    public Operation visitCreateSchema(Operation.CreateSchema operation) {
        return new Operation.DropSchema(operation.name());
    }

    @Override
    public Operation visitDropSchema(Operation.DropSchema operation) {
        return new Operation.CreateSchema(operation.name());
    }

    @Override
    public Operation visitCreateTable(Operation.CreateTable operation) {
        return new Operation.DropTable(operation.table());
    }

    @Override
    public Operation visitDropTable(Operation.DropTable operation) {
        return new Operation.CreateTable(operation.table());
    }

    @Override
    public Operation visitRenameTable(Operation.RenameTable operation) {
        return new Operation.RenameTable(operation.to(), operation.from());
    }

    @Override
    public Operation visitCommentOnTable(Operation.CommentOnTable operation) {
        return new Operation.CommentOnTable(operation.table(), operation.after(), operation.before());
    }

    @Override
    public Operation visitAlterTableOption(Operation.AlterTableOption operation) {
        return new Operation.AlterTableOption(
                operation.table(), operation.option(), operation.after(), operation.before());
    }

    @Override
    public Operation visitAddColumn(Operation.AddColumn operation) {
        return new Operation.DropColumn(operation.table(), operation.column(), operation.online());
    }

    @Override
    public Operation visitDropColumn(Operation.DropColumn operation) {
        return new Operation.AddColumn(operation.table(), operation.column(), operation.online());
    }

    @Override
    public Operation visitAlterColumn(Operation.AlterColumn operation) {
        return new Operation.AlterColumn(operation.table(), operation.after(), operation.before(), operation.online());
    }

    @Override
    public Operation visitFillColumn(Operation.FillColumn operation) {
        throw new IrreversibleOperationException("rows of " + operation.table() + " that were filled in "
                + operation.column() + " cannot be told from the others");
    }

    @Override
    public Operation visitCopyColumn(Operation.CopyColumn operation) {
        return new Operation.CopyColumn(operation.table(), operation.to(), operation.from(), operation.online());
    }

    @Override
    public Operation visitAlterOrdinals(Operation.AlterOrdinals operation) {
        return new Operation.AlterOrdinals(
                operation.table(), operation.column(), operation.after(), operation.before(), operation.inKey());
    }

    @Override
    public Operation visitRenameColumn(Operation.RenameColumn operation) {
        return new Operation.RenameColumn(operation.table(), operation.to(), operation.from());
    }

    @Override
    public Operation visitAddConstraint(Operation.AddConstraint operation) {
        return new Operation.DropConstraint(operation.table(), operation.constraint());
    }

    @Override
    public Operation visitDropConstraint(Operation.DropConstraint operation) {
        return new Operation.AddConstraint(operation.table(), operation.constraint());
    }

    @Override
    public Operation visitReplaceKey(Operation.ReplaceKey operation) {
        return new Operation.ReplaceKey(operation.table(), operation.after(), operation.before(), operation.online());
    }

    @Override
    public Operation visitRenameConstraint(Operation.RenameConstraint operation) {
        return new Operation.RenameConstraint(operation.table(), operation.to(), operation.from());
    }

    @Override
    public Operation visitValidateConstraint(Operation.ValidateConstraint operation) {
        if (operation.constraint() == null) {
            throw new IrreversibleOperationException("the constraint '" + operation.name()
                    + "' is validated by its name alone: give its definition to make the operation reversible");
        }
        return new Operation.InvalidateConstraint(operation.table(), operation.constraint());
    }

    @Override
    public Operation visitInvalidateConstraint(Operation.InvalidateConstraint operation) {
        Constraint constraint = operation.constraint();
        return new Operation.ValidateConstraint(
                operation.table(),
                Objects.requireNonNull(constraint.name(), "a constraint without a name"),
                constraint);
    }

    @Override
    public Operation visitCreateIndex(Operation.CreateIndex operation) {
        return new Operation.DropIndex(operation.table(), operation.index(), operation.online());
    }

    @Override
    public Operation visitDropIndex(Operation.DropIndex operation) {
        return new Operation.CreateIndex(operation.table(), operation.index(), operation.online());
    }

    @Override
    public Operation visitRenameIndex(Operation.RenameIndex operation) {
        return new Operation.RenameIndex(operation.table(), operation.to(), operation.from());
    }

    @Override
    public Operation visitCreateSequence(Operation.CreateSequence operation) {
        return new Operation.DropSequence(operation.sequence());
    }

    @Override
    public Operation visitDropSequence(Operation.DropSequence operation) {
        return new Operation.CreateSequence(operation.sequence());
    }

    @Override
    public Operation visitAlterSequence(Operation.AlterSequence operation) {
        return new Operation.AlterSequence(operation.after(), operation.before());
    }

    @Override
    public Operation visitRenameSequence(Operation.RenameSequence operation) {
        return new Operation.RenameSequence(operation.to(), operation.from());
    }

    @Override
    public Operation visitContinueSequence(Operation.ContinueSequence operation) {
        return operation;
    }

    @Override
    public Operation visitCreateEnumType(Operation.CreateEnumType operation) {
        return new Operation.DropEnumType(operation.type());
    }

    @Override
    public Operation visitDropEnumType(Operation.DropEnumType operation) {
        return new Operation.CreateEnumType(operation.type());
    }

    @Override
    public Operation visitAlterEnumType(Operation.AlterEnumType operation) {
        return new Operation.AlterEnumType(operation.after(), operation.before());
    }

    @Override
    public Operation visitRenameEnumType(Operation.RenameEnumType operation) {
        return new Operation.RenameEnumType(operation.to(), operation.from());
    }

    @Override
    public Operation visitRenameEnumValue(Operation.RenameEnumValue operation) {
        return new Operation.RenameEnumValue(operation.type(), operation.to(), operation.from());
    }

    @Override
    public Operation visitCreateCompositeType(Operation.CreateCompositeType operation) {
        return new Operation.DropCompositeType(operation.type());
    }

    @Override
    public Operation visitDropCompositeType(Operation.DropCompositeType operation) {
        return new Operation.CreateCompositeType(operation.type());
    }

    @Override
    public Operation visitAlterCompositeType(Operation.AlterCompositeType operation) {
        return new Operation.AlterCompositeType(operation.after(), operation.before());
    }

    @Override
    public Operation visitCreateView(Operation.CreateView operation) {
        return new Operation.DropView(operation.view());
    }

    @Override
    public Operation visitDropView(Operation.DropView operation) {
        return new Operation.CreateView(operation.view());
    }

    @Override
    public Operation visitCreateDependent(Operation.CreateDependent operation) {
        return new Operation.DropDependent(operation.dependent());
    }

    @Override
    public Operation visitDropDependent(Operation.DropDependent operation) {
        return new Operation.CreateDependent(operation.dependent());
    }

    @Override
    public Operation visitDropNamed(Operation.DropNamed operation) {
        throw new IrreversibleOperationException("the " + operation.kind().label() + " '" + operation.name()
                + "' is dropped by its name alone: give its definition to make the operation reversible");
    }

    @Override
    public Operation visitCustom(Operation.Custom operation) {
        CustomOperation custom = operation.custom();
        return new Operation.Custom(UserCode.ask(custom, "reverse", custom::reverse));
    }

    @Override
    public Operation visitExecuteSql(Operation.ExecuteSql operation) {
        if (operation.reverseSql() == null) {
            throw new IrreversibleOperationException("SQL without a text for the way back cannot be reversed: "
                    + Summarizer.firstWords(operation.sql()));
        }
        return new Operation.ExecuteSql(operation.reverseSql(), operation.sql());
    }
}
