package dev.retort.operation;

import dev.retort.schema.QualifiedName;

/** A change of a table that is there, or of something that belongs to one. */
public sealed interface OnTable
        permits Operation.CommentOnTable,
                Operation.AlterTableOption,
                Operation.AddColumn,
                Operation.DropColumn,
                Operation.AlterColumn,
                Operation.FillColumn,
                Operation.CopyColumn,
                Operation.AlterOrdinals,
                Operation.RenameColumn,
                Operation.AddConstraint,
                Operation.DropConstraint,
                Operation.ReplaceKey,
                Operation.RenameConstraint,
                Operation.ValidateConstraint,
                Operation.InvalidateConstraint,
                Operation.CreateIndex,
                Operation.DropIndex,
                Operation.RenameIndex {

    /** The table, by the name that it has when the operation runs. */
    QualifiedName table();
}
