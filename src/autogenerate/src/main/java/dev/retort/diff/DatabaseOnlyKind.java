package dev.retort.diff;

import dev.retort.operation.ConstraintKind;
import dev.retort.operation.ObjectKind;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of what a database may have and a model not, each with what is done about it unless told otherwise: what a
 * model could have declared is dropped, what JPA has no words for is reported.
 */
public enum DatabaseOnlyKind {
    /** A table. */
    TABLE(ObjectKind.TABLE, DatabaseOnlyPolicy.DROP),
    /** A column of a table that the model has. */
    COLUMN(ObjectKind.COLUMN, DatabaseOnlyPolicy.DROP),
    /** A primary key of a table that has none in the model. */
    PRIMARY_KEY(ObjectKind.PRIMARY_KEY, DatabaseOnlyPolicy.DROP),
    /** A unique constraint. */
    UNIQUE(ObjectKind.UNIQUE_CONSTRAINT, DatabaseOnlyPolicy.DROP),
    /** A foreign key. */
    FOREIGN_KEY(ObjectKind.FOREIGN_KEY, DatabaseOnlyPolicy.DROP),
    /** A check constraint. */
    CHECK(ObjectKind.CHECK_CONSTRAINT, DatabaseOnlyPolicy.DROP),
    /** An exclusion constraint, for which entities have no words. */
    EXCLUSION(ObjectKind.EXCLUSION_CONSTRAINT, DatabaseOnlyPolicy.REPORT),
    /** An index such as {@code @Index} declares. */
    INDEX(ObjectKind.INDEX, DatabaseOnlyPolicy.DROP),
    /** An index beyond {@code @Index}: partial, on an expression, with a method or included columns. */
    UNDECLARABLE_INDEX(null, DatabaseOnlyPolicy.REPORT),
    /** A table whose rows are on another server, which no entity maps and none can declare. */
    FOREIGN_TABLE(null, DatabaseOnlyPolicy.REPORT),
    /** A sequence. */
    SEQUENCE(ObjectKind.SEQUENCE, DatabaseOnlyPolicy.DROP),
    /** An enumeration type. */
    ENUM_TYPE(ObjectKind.ENUM_TYPE, DatabaseOnlyPolicy.DROP),
    /** A composite type such as {@code @Struct} declares, of which a column is. */
    COMPOSITE_TYPE(ObjectKind.COMPOSITE_TYPE, DatabaseOnlyPolicy.DROP),
    /** A composite type of which no column is: functions may take or answer it. */
    UNUSED_COMPOSITE_TYPE(null, DatabaseOnlyPolicy.REPORT),
    /** A default of a column that has none in the model. */
    DEFAULT(null, DatabaseOnlyPolicy.DROP),
    /** A comment of a table, a column or an attribute of a composite type that has none in the model. */
    COMMENT(null, DatabaseOnlyPolicy.DROP);

    private final @Nullable ObjectKind object;
    private final DatabaseOnlyPolicy usual;

    DatabaseOnlyKind(@Nullable ObjectKind object, DatabaseOnlyPolicy usual) {
        this.object = object;
        this.usual = usual;
    }

    /** The kind in the words of a setting: {@code primary-key}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of object that it is; empty for what has no name of its own to be looked up by. */
    public Optional<ObjectKind> object() {
        return Optional.ofNullable(object);
    }

    /** What is done unless told otherwise. */
    public DatabaseOnlyPolicy usual() {
        return usual;
    }

    /**
     * Whether a policy can be followed: a foreign table is never dropped, as its server, the mappings of users and their
     * passwords are no part of what is read, and without them nothing brings it back.
     */
    public boolean allows(DatabaseOnlyPolicy policy) {
        return this != FOREIGN_TABLE || policy != DatabaseOnlyPolicy.DROP;
    }

    static DatabaseOnlyKind of(Constraint constraint) {
        ObjectKind kind = ConstraintKind.of(constraint);
        return Stream.of(values())
                .filter(candidate -> candidate.object == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no policy speaks of " + kind));
    }

    static DatabaseOnlyKind of(Index index) {
        return Declarable.byJpa(index) ? INDEX : UNDECLARABLE_INDEX;
    }
}
