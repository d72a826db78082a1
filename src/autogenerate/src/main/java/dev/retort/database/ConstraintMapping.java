package dev.retort.database;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Deferrability;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.UniqueConstraint;
import schemacrawler.schema.TableConstraint;

/** Makes keys and checks of table constraints. */
final class ConstraintMapping {

    private final SchemaNames names;

    ConstraintMapping(SchemaNames names) {
        this.names = names;
    }

    /** A primary key. */
    PrimaryKey primaryKey(TableConstraint constraint) {
        CatalogRow row = CatalogRow.of(constraint);
        return new PrimaryKey(
                row.text("NAME"),
                row.texts("COLUMNS"),
                row.texts("INCLUDE"),
                deferrability(row),
                isPeriod(row),
                IndexMapping.storage(row));
    }

    /** A unique constraint. */
    UniqueConstraint unique(TableConstraint constraint) {
        CatalogRow row = CatalogRow.of(constraint);
        return new UniqueConstraint(
                row.text("NAME"),
                row.texts("COLUMNS"),
                row.texts("INCLUDE"),
                row.flag("NULLS_NOT_DISTINCT"),
                deferrability(row),
                isPeriod(row),
                IndexMapping.storage(row));
    }

    /** A foreign key. */
    ForeignKey foreignKey(TableConstraint constraint) {
        CatalogRow row = CatalogRow.of(constraint);
        return new ForeignKey(
                row.text("NAME"),
                row.texts("COLUMNS"),
                names.name(row.text("REFERENCED_NAMESPACE"), row.text("REFERENCED_TABLE")),
                row.texts("REFERENCED_COLUMNS"),
                row.constant("ON_DELETE", ReferentialAction.class),
                row.texts("ON_DELETE_COLUMNS"),
                row.constant("ON_UPDATE", ReferentialAction.class),
                row.flag("MATCH_FULL"),
                deferrability(row),
                row.constant("ENFORCEMENT", Enforcement.class),
                isPeriod(row));
    }

    private static boolean isPeriod(CatalogRow row) {
        return "true".equals(row.textIfAny("PERIOD"));
    }

    /** A check constraint. */
    CheckConstraint check(TableConstraint constraint) {
        CatalogRow row = CatalogRow.of(constraint);
        return new CheckConstraint(
                row.text("NAME"),
                Parentheses.strip(row.text("CONDITION")),
                row.constant("ENFORCEMENT", Enforcement.class),
                row.flag("IS_INHERITED"));
    }

    /** An exclusion constraint. */
    ExclusionConstraint exclusion(TableConstraint constraint) {
        CatalogRow row = CatalogRow.of(constraint);
        return new ExclusionConstraint(row.text("NAME"), row.text("EXCLUSION"));
    }

    /** Whether it is an exclusion constraint, of which SchemaCrawler knows nothing. */
    static boolean isExclusion(TableConstraint constraint) {
        return CatalogRow.of(constraint).textOrNull("EXCLUSION") != null;
    }

    private static Deferrability deferrability(CatalogRow row) {
        if (!row.flag("IS_DEFERRABLE")) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return row.flag("INITIALLY_DEFERRED") ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
    }
}
