package dev.retort.diff;

import dev.retort.operation.ConstraintKind;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.RequiredColumns;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import java.util.List;

/** Says what is kept though no entity asks for it. */
final class KeptNotes {

    private static final String ONLY = " exists in the database only";

    private final List<String> notes;

    KeptNotes(List<String> notes) {
        this.notes = notes;
    }

    void object(ObjectKind kind, QualifiedName name) {
        add(kind.label() + " " + name + ONLY);
    }

    void foreignTable(QualifiedName name) {
        add("foreign table " + name + ONLY);
    }

    void column(QualifiedName table, Column column) {
        add("column " + table + "." + column.name() + ONLY
                + (RequiredColumns.lacksValue(column)
                        ? "; it is NOT NULL without a default, so inserts of the application fail"
                        : ""));
    }

    void columnsDefault(QualifiedName table, Column column) {
        add("default " + column.defaultValue() + " of column " + table + "." + column.name() + ONLY);
    }

    void columnsComment(QualifiedName table, Column column) {
        add("comment of column " + table + "." + column.name() + ONLY);
    }

    void attributesComment(QualifiedName type, String attribute) {
        add("comment of attribute " + type + "." + attribute + ONLY);
    }

    void comment(QualifiedName table) {
        add("comment of table " + table + ONLY);
    }

    void constraint(QualifiedName table, Constraint constraint) {
        String definition = constraint instanceof ExclusionConstraint
                ? ", " + ConstraintKind.describe(constraint) + "; entities cannot declare one"
                : "";
        add(ConstraintKind.of(constraint).label() + " " + table + "." + constraint.name() + ONLY + definition);
    }

    void options(QualifiedName table) {
        notes.add("not compared: the entities give table " + table
                + " other options than it has; change them with op.execute where they matter");
    }

    void attributesOf(QualifiedName table, PrimaryKey key) {
        add("primary key " + table + "." + key.name() + " is " + ConstraintKind.describe(key)
                + " in the database only; entities cannot declare more than its columns");
    }

    void index(QualifiedName table, Index index) {
        add("index " + table + "." + index.name() + ONLY
                + (Declarable.byJpa(index) ? "" : "; entities cannot declare one like it"));
    }

    /** What would go, but must stay for a foreign key that stays. */
    void forForeignKey(ObjectKind kind, String name, QualifiedName table, ForeignKey key) {
        add(kind.label() + " " + name + ONLY + "; foreign key " + table + "." + key.name() + " leads to it");
    }

    private void add(String kept) {
        notes.add("kept: " + kept);
    }
}
