package dev.retort.extension;

/** Leaves objects out of the comparison, as Alembic's {@code include_object} and {@code include_name} do. */
@FunctionalInterface
public interface ObjectFilter {

    /**
     * Whether an object is compared. It is asked of both sides, and what is left out is left alone on both: never created,
     * dropped or changed. What is in a table that only the database has is not asked about: it goes or stays with its table.
     */
    boolean includes(SchemaObject object);
}
