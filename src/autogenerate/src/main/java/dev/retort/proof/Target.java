package dev.retort.proof;

import dev.retort.database.LiveDatabase;
import dev.retort.operation.Operation;
import dev.retort.schema.Schema;
import java.util.List;

/** What a migration should lead to. */
interface Target {

    /** What the migration is meant to do, which says what becomes of rows. */
    List<Operation> changes();

    /** Whether schemas are looked at by their names. */
    boolean isOfNamedSchemas();

    /** What a database looks like, as far as the trial goes. */
    Schema read(LiveDatabase database);

    /**
     * What is still missing once the migration has run; empty where it has arrived.
     *
     * @param before what the database looked like before
     */
    List<Operation> missing(LiveDatabase database, Schema before);
}
