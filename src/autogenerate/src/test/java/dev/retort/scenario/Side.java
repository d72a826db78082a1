package dev.retort.scenario;

import dev.retort.database.ReadScope;
import dev.retort.plan.DesiredSchema;
import java.sql.Connection;
import java.sql.SQLException;

/** One of the two states of a scenario. */
interface Side extends DesiredSchema {

    /** Makes an empty database have this state, without any help from Retort. */
    void build(String url, Connection connection) throws SQLException;

    /** What the server says of a database that has this state; empty where that is asked elsewhere. */
    Catalogue catalogue(ReadScope scope) throws SQLException;

    /** Whether the state is declared by entities. */
    boolean hasEntities();

    /** Lets the application's own check look at a database that should have this state. */
    void validate(String url);
}
