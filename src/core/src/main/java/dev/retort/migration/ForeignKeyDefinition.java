package dev.retort.migration;

import dev.retort.schema.Deferrability;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import java.util.List;

/**
 * A foreign key. Immutable; each method answers a changed copy.
 *
 * @param foreignKey the finished key
 */
public record ForeignKeyDefinition(ForeignKey foreignKey) {

    /** The same key referring to the columns of a table, given as {@code name} or {@code schema.name}. */
    public ForeignKeyDefinition references(String table, String... columns) {
        return new ForeignKeyDefinition(foreignKey
                .withReferencedTable(QualifiedName.parse(table))
                .withColumns(foreignKey.columns(), List.of(columns)));
    }

    /** The same key with what happens when the referenced row goes; SET_NULL and SET_DEFAULT may name columns, or set all. */
    public ForeignKeyDefinition onDelete(ReferentialAction action, String... columns) {
        return new ForeignKeyDefinition(
                foreignKey.withActions(action, foreignKey.onUpdate()).withOnDeleteColumns(List.of(columns)));
    }

    /** The same key with what happens when the referenced key changes. */
    public ForeignKeyDefinition onUpdate(ReferentialAction action) {
        return new ForeignKeyDefinition(foreignKey.withActions(foreignKey.onDelete(), action));
    }

    /** The same key, refusing one that is NULL in part. */
    public ForeignKeyDefinition matchFull() {
        return new ForeignKeyDefinition(foreignKey.withMatchFull(true));
    }

    /** The same key, which a transaction may put off until commit. */
    public ForeignKeyDefinition deferrable() {
        return new ForeignKeyDefinition(foreignKey.withDeferrability(Deferrability.INITIALLY_IMMEDIATE));
    }

    /** The same key, checked at commit. */
    public ForeignKeyDefinition initiallyDeferred() {
        return new ForeignKeyDefinition(foreignKey.withDeferrability(Deferrability.INITIALLY_DEFERRED));
    }

    /** The same key, which does not look at the rows that are there already (PostgreSQL's NOT VALID). */
    public ForeignKeyDefinition notValid() {
        return new ForeignKeyDefinition(foreignKey.withEnforcement(Enforcement.NOT_VALID));
    }

    /** The same key, which looks at no row at all (NOT ENFORCED). */
    public ForeignKeyDefinition notEnforced() {
        return new ForeignKeyDefinition(foreignKey.withEnforcement(Enforcement.NOT_ENFORCED));
    }

    /** The same key, whose last columns are periods, of which the referenced ones cover the referencing (PostgreSQL's PERIOD). */
    public ForeignKeyDefinition period() {
        return new ForeignKeyDefinition(foreignKey.withPeriod(true));
    }
}
