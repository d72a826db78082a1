package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An enumeration type that goes, all of whose columns get one of the same labels, is that one under another name: it is renamed,
 * as a constraint of the same shape is, and no row is written anew.
 */
final class RenamedTypes {

    private final Dialect dialect;
    private final Schema current;

    RenamedTypes(Dialect dialect, Schema current) {
        this.dialect = dialect;
        this.current = current;
    }

    /** The first of them among differences; the others are found when it has its name. */
    List<Operation> among(List<Operation> differences) {
        return differences.stream()
                .filter(Operation.DropEnumType.class::isInstance)
                .map(drop -> ((Operation.DropEnumType) drop).type())
                .flatMap(type ->
                        newNames(type, differences).map(name -> new Operation.RenameEnumType(type.name(), name)))
                .filter(rename -> isFree(rename.to()) && bringsAll(rename, differences))
                .limit(1)
                .map(Operation.class::cast)
                .toList();
    }

    private static Stream<QualifiedName> newNames(EnumType type, List<Operation> differences) {
        return differences.stream()
                .filter(Operation.CreateEnumType.class::isInstance)
                .map(create -> ((Operation.CreateEnumType) create).type())
                .filter(created -> created.values().equals(type.values()))
                .map(EnumType::name);
    }

    /** What has rows is a type as well, and renames come before what goes. */
    private boolean isFree(QualifiedName name) {
        return Stream.of(
                        current.tables().stream().map(Table::name),
                        current.compositeTypes().stream().map(CompositeType::name),
                        current.views().stream(),
                        current.foreignTables().stream())
                .flatMap(names -> names)
                .noneMatch(name::equals);
    }

    /** Whether something is of the type, and all of that which stays is of the new one once that has the name. */
    private boolean bringsAll(Operation.RenameEnumType rename, List<Operation> differences) {
        List<Boolean> brought = Stream.concat(columns(rename, differences), attributes(rename, differences))
                .toList();
        return !brought.isEmpty() && !brought.contains(false);
    }

    private Stream<Boolean> columns(Operation.RenameEnumType rename, List<Operation> differences) {
        Schema renamed = rename.applyTo(current, dialect);
        return current.tables().stream()
                .filter(table -> !differences.contains(new Operation.DropTable(table)))
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.type().isCalled(rename.from()))
                        .filter(column -> !differences.contains(new Operation.DropColumn(table.name(), column)))
                        .map(column -> becomes(table, column, differences)
                                .map(Column::type)
                                .equals(renamed.table(table.name())
                                        .flatMap(after -> after.column(column.name()))
                                        .map(Column::type)
                                        .map(dialect::normalise))));
    }

    private static Optional<Column> becomes(Table table, Column column, List<Operation> differences) {
        return differences.stream()
                .filter(operation -> operation instanceof Operation.AlterColumn alter
                        && alter.table().equals(table.name())
                        && alter.before().equals(column))
                .map(alter -> ((Operation.AlterColumn) alter).after())
                .findFirst();
    }

    private Stream<Boolean> attributes(Operation.RenameEnumType rename, List<Operation> differences) {
        return current.compositeTypes().stream()
                .filter(type -> type.isMadeOf(rename.from()))
                .filter(type -> !differences.contains(new Operation.DropCompositeType(type)))
                .map(type -> differences.stream()
                        .anyMatch(operation -> operation instanceof Operation.AlterCompositeType alter
                                && alter.before().equals(type)
                                && !alter.after().isMadeOf(rename.from())
                                && alter.after().isMadeOf(rename.to())));
    }
}
