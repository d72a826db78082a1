package dev.retort.database.scratch;

import dev.retort.database.LiveDatabase;
import dev.retort.dialect.RowCheck;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An empty database for one trial, which is dropped when it is closed. One thread at a time. */
public final class ScratchDatabase implements AutoCloseable {

    private final LiveDatabase database;
    private final List<String> surroundings;
    private final Runnable drop;

    /**
     * A database for one trial.
     *
     * @param database the database, empty so far
     * @param surroundings what its schema may lean on, as statements
     * @param drop drops it
     */
    public ScratchDatabase(LiveDatabase database, List<String> surroundings, Runnable drop) {
        this.database = database;
        this.surroundings = List.copyOf(surroundings);
        this.drop = drop;
    }

    /** The database. */
    public LiveDatabase database() {
        return database;
    }

    /**
     * Builds a schema, after what it may lean on and no schema holds: extensions, domains, functions.
     *
     * @param statements what creates it, in order
     * @param helpful what is wanted over it, such as views, and missed by nobody where it cannot be had
     * @return what the server refused of the statements, a line each; empty where all of it is there
     */
    public List<String> build(List<String> statements, List<String> helpful) {
        List<String> around = new ArrayList<>(surroundings);
        around.addAll(helpful);
        return database.connect(connection -> new Building(connection).run(around, statements));
    }

    /**
     * Inserts rows where they fit; those the server refuses are left out.
     *
     * @param checks what no row of a table may be, beyond what the table refuses
     * @return the rows that are in, by their tables
     */
    public Map<QualifiedName, List<SampleRow>> fill(
            List<SampleRow> candidates, Map<QualifiedName, List<RowCheck>> checks) {
        return database.connect(connection -> new RowInsertion(connection, database.dialect(), checks).of(candidates));
    }

    /** All rows of the tables of a schema. */
    public StoredRows rows(Schema schema) {
        return database.connect(connection -> StoredRows.of(connection, database.dialect(), schema));
    }

    @Override
    public void close() {
        try {
            database.close();
        } finally {
            drop.run();
        }
    }
}
