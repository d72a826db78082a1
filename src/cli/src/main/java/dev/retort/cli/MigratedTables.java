package dev.retort.cli;

import dev.retort.history.Direction;
import dev.retort.history.RevisionGraph;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.HashSet;
import java.util.Set;

/** The tables that the migrations of a history made and did not drop again. */
final class MigratedTables {

    private final Set<QualifiedName> tables = new HashSet<>();

    private MigratedTables() {}

    static Set<QualifiedName> of(RevisionGraph graph) {
        MigratedTables made = new MigratedTables();
        graph.scripts().forEach(script -> script.operations(Direction.UPGRADE).forEach(made::follow));
        return Set.copyOf(made.tables);
    }

    private void follow(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            tables.add(create.table().name());
        } else if (operation instanceof Operation.DropTable drop) {
            tables.remove(drop.table().name());
        } else if (operation instanceof Operation.DropNamed drop && drop.kind() == ObjectKind.TABLE) {
            tables.remove(drop.owner());
        } else if (operation instanceof Operation.RenameTable rename && tables.remove(rename.from())) {
            tables.add(rename.to());
        }
    }
}
