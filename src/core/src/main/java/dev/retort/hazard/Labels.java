package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.schema.EnumType;
import dev.retort.schema.SqlType;
import java.util.List;
import java.util.stream.Stream;

/** The labels of enumeration types, as far as a migration and what is known before it say. */
final class Labels {

    private Labels() {}

    /** Whether a column goes from an enumeration type to another one that has all its labels, or to texts that are long enough for them. */
    static boolean areKept(Operation.AlterColumn alter, Circumstances circumstances) {
        SqlType before = alter.before().type();
        SqlType after = alter.after().type();
        return before.dimensions() == after.dimensions()
                && circumstances.migration().stream().noneMatch(other -> renamesLabel(other, before, after))
                && (areAmong(of(before, circumstances), of(after, circumstances))
                        || haveRoom(of(before, circumstances), after));
    }

    private static boolean haveRoom(List<List<String>> before, SqlType after) {
        int longest = after.argument(0, Integer.MAX_VALUE);
        return after.name().equals("varchar")
                && !before.isEmpty()
                && before.stream().flatMap(List::stream).allMatch(label -> label.length() <= longest);
    }

    /** Where a type has other labels from one operation to the next, it may have had all of them, and may have the common ones alone. */
    private static boolean areAmong(List<List<String>> before, List<List<String>> after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && before.stream()
                        .flatMap(List::stream)
                        .allMatch(label -> after.stream().allMatch(labels -> labels.contains(label)));
    }

    private static List<List<String>> of(SqlType type, Circumstances circumstances) {
        return Stream.concat(
                        circumstances.known().enumTypes().stream(),
                        circumstances.migration().stream().flatMap(Labels::types))
                .filter(known -> type.isCalled(known.name()))
                .map(EnumType::values)
                .toList();
    }

    private static Stream<EnumType> types(Operation operation) {
        if (operation instanceof Operation.CreateEnumType create) {
            return Stream.of(create.type());
        }
        if (operation instanceof Operation.DropEnumType drop) {
            return Stream.of(drop.type());
        }
        return operation instanceof Operation.AlterEnumType alter
                ? Stream.of(alter.before(), alter.after())
                : Stream.empty();
    }

    private static boolean renamesLabel(Operation operation, SqlType before, SqlType after) {
        return operation instanceof Operation.RenameEnumValue rename
                && (before.isCalled(rename.type()) || after.isCalled(rename.type()));
    }
}
