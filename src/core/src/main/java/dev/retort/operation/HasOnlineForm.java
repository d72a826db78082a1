package dev.retort.operation;

/**
 * A change that some servers can carry out while others read and write, in statements that each commit by themselves. Where a server
 * cannot, it is carried out as usual.
 */
public sealed interface HasOnlineForm
        permits Operation.AlterColumn,
                Operation.FillColumn,
                Operation.AddConstraint,
                Operation.CreateIndex,
                Operation.DropIndex,
                Operation.DropNamed {

    /** Whether it is to be carried out so. */
    boolean online();

    /** The same change, to be carried out so. */
    default Operation asOnline() {
        if (this instanceof Operation.AlterColumn alter) {
            return new Operation.AlterColumn(alter.table(), alter.before(), alter.after(), true);
        }
        if (this instanceof Operation.FillColumn fill) {
            return new Operation.FillColumn(fill.table(), fill.column(), fill.expression(), true);
        }
        if (this instanceof Operation.AddConstraint add) {
            return new Operation.AddConstraint(add.table(), add.constraint(), true);
        }
        if (this instanceof Operation.CreateIndex create) {
            return new Operation.CreateIndex(create.table(), create.index(), true);
        }
        if (this instanceof Operation.DropIndex drop) {
            return new Operation.DropIndex(drop.table(), drop.index(), true);
        }
        Operation.DropNamed drop = (Operation.DropNamed) this;
        return new Operation.DropNamed(drop.kind(), drop.owner(), drop.name(), true);
    }
}
