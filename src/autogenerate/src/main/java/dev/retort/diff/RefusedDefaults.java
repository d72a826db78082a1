package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says which defaults the server would refuse for the types that they come to, before a migration runs into it. */
final class RefusedDefaults {

    private final Judge judge;
    private final List<Operation> operations;

    RefusedDefaults(Judge judge, List<Operation> operations) {
        this.judge = judge;
        this.operations = operations;
    }

    /** A line for each. */
    List<String> notes() {
        List<Asked> asked = operations.stream()
                .flatMap(RefusedDefaults::asked)
                .filter(one -> one.column().defaultValue() != null && !isOfTypeInChange(one.column()))
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<Column, String> refused = judge.refusedDefaults(
                asked.stream().map(Asked::column).distinct().toList());
        return asked.stream()
                .filter(one -> refused.containsKey(one.column()))
                .map(one -> one.note(refused.get(one.column())))
                .toList();
    }

    /** A column that gets a default, or keeps it in another type. */
    private record Asked(QualifiedName table, Column column) {

        String note(@Nullable String reason) {
            return table + "." + column.name() + ": the server refuses default " + column.defaultValue()
                    + " for a column of type " + column.type() + " (" + reason
                    + "), so the migration fails until one of both is another";
        }
    }

    private static Stream<Asked> asked(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            return create.table().columns().stream()
                    .map(column -> new Asked(create.table().name(), column));
        }
        if (operation instanceof Operation.AddColumn add) {
            return Stream.of(new Asked(add.table(), add.column()));
        }
        return operation instanceof Operation.AlterColumn alter && isDeclaredAnew(alter)
                ? Stream.of(new Asked(alter.table(), alter.after()))
                : Stream.empty();
    }

    private static boolean isDeclaredAnew(Operation.AlterColumn alter) {
        return !alter.before().type().equals(alter.after().type())
                || !Objects.equals(alter.before().defaultValue(), alter.after().defaultValue());
    }

    /** The server does not know the labels yet that the migration brings. */
    private boolean isOfTypeInChange(Column column) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof Operation.AlterEnumType alter
                                && column.type().isCalled(alter.after().name())
                        || operation instanceof Operation.RenameEnumValue rename
                                && column.type().isCalled(rename.type()));
    }
}
