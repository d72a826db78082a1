package dev.retort.diff;

import dev.retort.operation.ConstraintKind;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What entities map that is no base table of the database: views and foreign tables, none of which is created as a table. */
final class MappedRelations {

    private final Schema current;
    private final Set<QualifiedName> relations;
    private final List<String> notes;

    /**
     * What a database has, and the views that entities declare.
     *
     * @param notes takes a line for each foreign key that no server could have
     */
    MappedRelations(Schema current, List<View> declared, List<String> notes) {
        this.current = current;
        this.relations = new HashSet<>(current.views());
        this.relations.addAll(current.foreignTables());
        declared.forEach(view -> relations.add(view.name()));
        this.notes = notes;
    }

    /** The model without them as tables; the foreign tables among them it asks for as such. */
    Schema outOf(Schema desired) {
        List<QualifiedName> foreign = Stream.concat(
                        desired.foreignTables().stream(),
                        desired.tables().stream().map(Table::name))
                .filter(current.foreignTables()::contains)
                .toList();
        return desired.withTables(desired.tables().stream()
                        .filter(table -> !relations.contains(table.name()))
                        .map(this::withoutKeysTo)
                        .toList())
                .withForeignTables(foreign);
    }

    private Table withoutKeysTo(Table table) {
        List<ForeignKey> keys = table.foreignKeys().stream()
                .filter(key -> !relations.contains(key.referencedTable()))
                .toList();
        table.foreignKeys().stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> notes.add("left out: foreign key of " + table.name() + " "
                        + ConstraintKind.describe(key) + ", which is no base table: no foreign key can lead there"));
        return table.withForeignKeys(keys);
    }
}
