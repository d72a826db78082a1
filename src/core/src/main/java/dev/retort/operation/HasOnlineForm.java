package dev.retort.operation;

/**
 * A change that some servers can carry out while others read and write, in statements that each commit by themselves. Where a server
 * cannot, it is carried out as usual.
 */
public sealed interface HasOnlineForm
        permits Operation.AddColumn,
                Operation.DropColumn,
                Operation.AlterColumn,
                Operation.FillColumn,
                Operation.CopyColumn,
                Operation.AddConstraint,
                Operation.ReplaceKey,
                Operation.CreateIndex,
                Operation.DropIndex,
                Operation.DropNamed {

    /** Whether it is to be carried out so. */
    boolean online();

    /** The same change, to be carried out so. */
    default Operation asOnline() {
        return with(true);
    }

    /** The same change, to be carried out as usual. */
    default Operation asUsual() {
        return with(false);
    }

    private Operation with(boolean online) {
        if (this instanceof Operation.AddColumn add) {
            return new Operation.AddColumn(add.table(), add.column(), online);
        }
        if (this instanceof Operation.DropColumn drop) {
            return new Operation.DropColumn(drop.table(), drop.column(), online);
        }
        if (this instanceof Operation.AlterColumn alter) {
            return new Operation.AlterColumn(alter.table(), alter.before(), alter.after(), online);
        }
        if (this instanceof Operation.FillColumn fill) {
            return new Operation.FillColumn(fill.table(), fill.column(), fill.expression(), online);
        }
        if (this instanceof Operation.CopyColumn copy) {
            return new Operation.CopyColumn(copy.table(), copy.from(), copy.to(), online);
        }
        if (this instanceof Operation.AddConstraint add) {
            return new Operation.AddConstraint(add.table(), add.constraint(), online);
        }
        if (this instanceof Operation.ReplaceKey replace) {
            return new Operation.ReplaceKey(replace.table(), replace.before(), replace.after(), online);
        }
        if (this instanceof Operation.CreateIndex create) {
            return new Operation.CreateIndex(create.table(), create.index(), online);
        }
        if (this instanceof Operation.DropIndex drop) {
            return new Operation.DropIndex(drop.table(), drop.index(), online);
        }
        Operation.DropNamed drop = (Operation.DropNamed) this;
        return new Operation.DropNamed(drop.kind(), drop.owner(), drop.name(), online);
    }
}
