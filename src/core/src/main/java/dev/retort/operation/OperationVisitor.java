package dev.retort.operation;

/**
 * One method for each kind of operation, so that the compiler names every place that a new kind must reach.
 *
 * @param <R> what a visit answers
 */
public interface OperationVisitor<R> {

    /** Visits a {@link Operation.CreateSchema}. */
    R visitCreateSchema(Operation.CreateSchema operation);

    /** Visits a {@link Operation.DropSchema}. */
    R visitDropSchema(Operation.DropSchema operation);

    /** Visits a {@link Operation.CreateTable}. */
    R visitCreateTable(Operation.CreateTable operation);

    /** Visits a {@link Operation.DropTable}. */
    R visitDropTable(Operation.DropTable operation);

    /** Visits a {@link Operation.RenameTable}. */
    R visitRenameTable(Operation.RenameTable operation);

    /** Visits a {@link Operation.CommentOnTable}. */
    R visitCommentOnTable(Operation.CommentOnTable operation);

    /** Visits a {@link Operation.AlterTableOption}. */
    R visitAlterTableOption(Operation.AlterTableOption operation);

    /** Visits an {@link Operation.AddColumn}. */
    R visitAddColumn(Operation.AddColumn operation);

    /** Visits a {@link Operation.DropColumn}. */
    R visitDropColumn(Operation.DropColumn operation);

    /** Visits an {@link Operation.AlterColumn}. */
    R visitAlterColumn(Operation.AlterColumn operation);

    /** Visits a {@link Operation.FillColumn}. */
    R visitFillColumn(Operation.FillColumn operation);

    /** Visits a {@link Operation.CopyColumn}. */
    R visitCopyColumn(Operation.CopyColumn operation);

    /** Visits an {@link Operation.AlterOrdinals}. */
    R visitAlterOrdinals(Operation.AlterOrdinals operation);

    /** Visits a {@link Operation.RenameColumn}. */
    R visitRenameColumn(Operation.RenameColumn operation);

    /** Visits an {@link Operation.AddConstraint}. */
    R visitAddConstraint(Operation.AddConstraint operation);

    /** Visits a {@link Operation.DropConstraint}. */
    R visitDropConstraint(Operation.DropConstraint operation);

    /** Visits a {@link Operation.ReplaceKey}. */
    R visitReplaceKey(Operation.ReplaceKey operation);

    /** Visits a {@link Operation.RenameConstraint}. */
    R visitRenameConstraint(Operation.RenameConstraint operation);

    /** Visits a {@link Operation.ValidateConstraint}. */
    R visitValidateConstraint(Operation.ValidateConstraint operation);

    /** Visits an {@link Operation.InvalidateConstraint}. */
    R visitInvalidateConstraint(Operation.InvalidateConstraint operation);

    /** Visits a {@link Operation.CreateIndex}. */
    R visitCreateIndex(Operation.CreateIndex operation);

    /** Visits a {@link Operation.DropIndex}. */
    R visitDropIndex(Operation.DropIndex operation);

    /** Visits a {@link Operation.RenameIndex}. */
    R visitRenameIndex(Operation.RenameIndex operation);

    /** Visits a {@link Operation.CreateSequence}. */
    R visitCreateSequence(Operation.CreateSequence operation);

    /** Visits a {@link Operation.DropSequence}. */
    R visitDropSequence(Operation.DropSequence operation);

    /** Visits an {@link Operation.AlterSequence}. */
    R visitAlterSequence(Operation.AlterSequence operation);

    /** Visits a {@link Operation.RenameSequence}. */
    R visitRenameSequence(Operation.RenameSequence operation);

    /** Visits a {@link Operation.ContinueSequence}. */
    R visitContinueSequence(Operation.ContinueSequence operation);

    /** Visits a {@link Operation.CreateEnumType}. */
    R visitCreateEnumType(Operation.CreateEnumType operation);

    /** Visits a {@link Operation.DropEnumType}. */
    R visitDropEnumType(Operation.DropEnumType operation);

    /** Visits an {@link Operation.AlterEnumType}. */
    R visitAlterEnumType(Operation.AlterEnumType operation);

    /** Visits a {@link Operation.RenameEnumType}. */
    R visitRenameEnumType(Operation.RenameEnumType operation);

    /** Visits a {@link Operation.RenameEnumValue}. */
    R visitRenameEnumValue(Operation.RenameEnumValue operation);

    /** Visits a {@link Operation.CreateCompositeType}. */
    R visitCreateCompositeType(Operation.CreateCompositeType operation);

    /** Visits a {@link Operation.DropCompositeType}. */
    R visitDropCompositeType(Operation.DropCompositeType operation);

    /** Visits an {@link Operation.AlterCompositeType}. */
    R visitAlterCompositeType(Operation.AlterCompositeType operation);

    /** Visits a {@link Operation.CreateView}. */
    R visitCreateView(Operation.CreateView operation);

    /** Visits a {@link Operation.DropView}. */
    R visitDropView(Operation.DropView operation);

    /** Visits an {@link Operation.CreateDependent}. */
    R visitCreateDependent(Operation.CreateDependent operation);

    /** Visits a {@link Operation.DropDependent}. */
    R visitDropDependent(Operation.DropDependent operation);

    /** Visits a {@link Operation.DropNamed}. */
    R visitDropNamed(Operation.DropNamed operation);

    /** Visits a {@link Operation.Custom}. */
    R visitCustom(Operation.Custom operation);

    /** Visits an {@link Operation.ExecuteSql}. */
    R visitExecuteSql(Operation.ExecuteSql operation);
}
