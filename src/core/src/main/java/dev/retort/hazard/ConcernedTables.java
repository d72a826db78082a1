package dev.retort.hazard;

import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The tables whose size matters to what may hurt: those that operations change, and those that their keys refer to. */
public final class ConcernedTables {

    private ConcernedTables() {}

    /** The tables of some operations, by the names that they have there. */
    public static Set<QualifiedName> of(Collection<Operation> operations) {
        Set<QualifiedName> tables = new TreeSet<>();
        operations.forEach(operation -> tables(operation).forEach(tables::add));
        return tables;
    }

    private static Stream<QualifiedName> tables(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            return referenced(create.table());
        }
        if (operation instanceof Operation.DropTable drop) {
            return Stream.concat(Stream.of(drop.table().name()), referenced(drop.table()));
        }
        if (operation instanceof Operation.RenameTable rename) {
            return Stream.of(rename.from());
        }
        return operation instanceof OnTable part
                ? Stream.concat(Stream.of(part.table()), referenced(operation))
                : Stream.empty();
    }

    private static Stream<QualifiedName> referenced(Table table) {
        return table.foreignKeys().stream().map(ForeignKey::referencedTable);
    }

    private static Stream<QualifiedName> referenced(Operation operation) {
        if (operation instanceof Operation.AddConstraint add) {
            return referenced(add.constraint());
        }
        return operation instanceof Operation.DropConstraint drop ? referenced(drop.constraint()) : Stream.empty();
    }

    private static Stream<QualifiedName> referenced(Constraint constraint) {
        return constraint instanceof ForeignKey key ? Stream.of(key.referencedTable()) : Stream.empty();
    }
}
