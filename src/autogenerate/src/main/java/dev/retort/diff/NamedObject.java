package dev.retort.diff;

import dev.retort.operation.ConstraintKind;
import dev.retort.operation.ObjectKind;
import dev.retort.schema.CompositeType;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object of a schema by its kind and name.
 *
 * @param kind its kind; a view or a foreign table counts as a table
 * @param owner its own name, or that of the table that it is a part of
 * @param part its name within the table; null for what is no part of one, and for a part without a name
 */
public record NamedObject(
        ObjectKind kind, QualifiedName owner, @Nullable String part) {

    /** A table, view or foreign table. */
    public static NamedObject table(QualifiedName name) {
        return new NamedObject(ObjectKind.TABLE, name, null);
    }

    static NamedObject column(QualifiedName table, String column) {
        return new NamedObject(ObjectKind.COLUMN, table, column);
    }

    static NamedObject of(QualifiedName table, Constraint constraint) {
        return new NamedObject(ConstraintKind.of(constraint), table, constraint.name());
    }

    static NamedObject of(QualifiedName table, Index index) {
        return new NamedObject(ObjectKind.INDEX, table, index.name());
    }

    static NamedObject of(Sequence sequence) {
        return new NamedObject(ObjectKind.SEQUENCE, sequence.name(), null);
    }

    static NamedObject of(EnumType type) {
        return new NamedObject(ObjectKind.ENUM_TYPE, type.name(), null);
    }

    static NamedObject of(CompositeType type) {
        return new NamedObject(ObjectKind.COMPOSITE_TYPE, type.name(), null);
    }

    /** Whether it is a part of a table that has no name. */
    boolean isUnnamed() {
        return kind.isPartOfTable() && part == null;
    }

    /** All that schemas hold. */
    static List<NamedObject> allOf(List<Schema> schemas) {
        return schemas.stream().flatMap(schema -> allOf(schema).stream()).toList();
    }

    private static List<NamedObject> allOf(Schema schema) {
        List<NamedObject> all = new ArrayList<>();
        for (Table table : schema.tables()) {
            all.add(table(table.name()));
            table.columns().forEach(column -> all.add(column(table.name(), column.name())));
            table.constraints().forEach(constraint -> all.add(of(table.name(), constraint)));
            table.indexes().forEach(index -> all.add(of(table.name(), index)));
        }
        schema.views().forEach(view -> all.add(table(view)));
        schema.declaredViews().forEach(view -> all.add(table(view.name())));
        schema.foreignTables().forEach(table -> all.add(table(table)));
        schema.sequences().forEach(sequence -> all.add(of(sequence)));
        schema.enumTypes().forEach(type -> all.add(of(type)));
        schema.compositeTypes().forEach(type -> all.add(of(type)));
        return all;
    }
}
