package dev.retort.database;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Deferrability;
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
        Attributes attributes = attributes(constraint);
        return new PrimaryKey(attributes.text("NAME"), attributes.texts("COLUMNS"));
    }

    /** A unique constraint. */
    UniqueConstraint unique(TableConstraint constraint) {
        Attributes attributes = attributes(constraint);
        return new UniqueConstraint(
                attributes.text("NAME"),
                attributes.texts("COLUMNS"),
                attributes.flag("NULLS_NOT_DISTINCT"),
                deferrability(constraint));
    }

    /** A foreign key. */
    ForeignKey foreignKey(TableConstraint constraint) {
        Attributes attributes = attributes(constraint);
        return new ForeignKey(
                attributes.text("NAME"),
                attributes.texts("COLUMNS"),
                names.name(attributes.text("REFERENCED_NAMESPACE"), attributes.text("REFERENCED_TABLE")),
                attributes.texts("REFERENCED_COLUMNS"),
                attributes.constant("ON_DELETE", ReferentialAction.class),
                attributes.constant("ON_UPDATE", ReferentialAction.class),
                attributes.flag("MATCH_FULL"),
                deferrability(constraint),
                attributes.flag("VALIDATED"));
    }

    /** A check constraint. */
    CheckConstraint check(TableConstraint constraint) {
        Attributes attributes = attributes(constraint);
        return new CheckConstraint(
                attributes.text("NAME"), Parentheses.strip(attributes.text("CONDITION")), attributes.flag("VALIDATED"));
    }

    private static Deferrability deferrability(TableConstraint constraint) {
        if (!constraint.isDeferrable()) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return constraint.isInitiallyDeferred() ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
    }

    private static Attributes attributes(TableConstraint constraint) {
        return new Attributes(ObjectKind.CONSTRAINTS, constraint);
    }
}
