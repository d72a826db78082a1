package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.HasOnlineForm;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells which unique index only makes way for a change, and finds its keys as distinct as they were. */
final class RebuiltIndex {

    /** A wider type changes no answer to the question whether there is a value. */
    private static final Pattern NULL_TEST =
            Pattern.compile("(?:\"[^\"]+\"|\\w+)\\s+is\\s+(?:not\\s+)?null", Pattern.CASE_INSENSITIVE);

    private RebuiltIndex() {}

    /** Whether it goes first, in one transaction, which lets nobody else write, and all that changes are types that become wider. */
    static boolean keepsKeys(Operation.CreateIndex create, Circumstances circumstances) {
        return isOneTransaction(circumstances)
                && circumstances.changes().byHand().findAny().isEmpty()
                && circumstances.alone().on(create.table(), create).anyMatch(before -> drops(before, create.index()))
                && staysDistinct(create.table(), create.index(), circumstances);
    }

    private static boolean isOneTransaction(Circumstances circumstances) {
        return circumstances.holdsLocks()
                && circumstances.dialect().hasTransactionalDdl()
                && circumstances.own().stream()
                        .noneMatch(operation -> operation instanceof HasOnlineForm form && form.online());
    }

    private static boolean drops(Operation operation, Index index) {
        return operation instanceof Operation.DropIndex drop
                && drop.index().unique()
                && drop.index().parts().equals(index.parts())
                && Objects.equals(drop.index().where(), index.where())
                && drop.index().nullsNotDistinct() == index.nullsNotDistinct();
    }

    private static boolean staysDistinct(QualifiedName table, Index index, Circumstances circumstances) {
        Dialect dialect = circumstances.dialect();
        List<String> computed = computedWith(index, dialect);
        List<String> columns = columnsOf(index, dialect);
        return circumstances.migration().stream().noneMatch(other -> changesTypes(other) || bringsRows(other, table))
                && circumstances
                        .changes()
                        .on(table)
                        .allMatch(other -> other instanceof Operation.AlterColumn alter
                                        && !computed.contains(alter.after().name())
                                        && isWidening(alter, dialect)
                                || leavesAlone(other, columns));
    }

    /** The columns with which its condition and its expressions compute, if not more. */
    private static List<String> computedWith(Index index, Dialect dialect) {
        return texts(index)
                .flatMap(text -> ConditionWords.of(NULL_TEST.matcher(text).replaceAll(""), dialect).stream())
                .toList();
    }

    /** All columns that it names, if not more. */
    private static List<String> columnsOf(Index index, Dialect dialect) {
        return Stream.concat(
                        index.parts().stream().map(IndexPart::text),
                        texts(index).flatMap(text -> ConditionWords.of(text, dialect).stream()))
                .toList();
    }

    private static Stream<String> texts(Index index) {
        return Stream.concat(
                Stream.ofNullable(index.where()),
                index.parts().stream().filter(IndexPart::expression).map(IndexPart::text));
    }

    private static boolean isWidening(Operation.AlterColumn alter, Dialect dialect) {
        Column before = alter.before();
        Column after = alter.after();
        return TypeWidening.keepsValues(alter, dialect)
                && Objects.equals(before.collation(), after.collation())
                && Objects.equals(before.generated(), after.generated());
    }

    private static boolean leavesAlone(Operation operation, List<String> columns) {
        if (operation instanceof Operation.AddColumn add) {
            return !columns.contains(add.column().name());
        }
        if (operation instanceof Operation.AlterColumn alter) {
            return !columns.contains(alter.after().name());
        }
        return operation instanceof Operation.CreateIndex
                || operation instanceof Operation.DropIndex
                || operation instanceof Operation.AddConstraint
                || operation instanceof Operation.DropConstraint;
    }

    /** A condition may ask for the order of labels, a key be made of attributes. */
    private static boolean changesTypes(Operation operation) {
        return operation instanceof Operation.AlterEnumType
                || operation instanceof Operation.RenameEnumValue
                || operation instanceof Operation.AlterCompositeType;
    }

    private static boolean bringsRows(Operation operation, QualifiedName table) {
        return operation instanceof Operation.RenameTable rename && rename.to().equals(table);
    }
}
