package dev.retort.database;

import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/** Reads what a live database looks like. It has no state, so one reader serves any number of threads. */
public final class DatabaseReader {

    /**
     * Reads the schemas of the scope in one snapshot. A connection in auto-commit mode gets a transaction of its own, which
     * only reads and is rolled back; any other is read within the transaction it is in.
     *
     * @throws DatabaseReadException if anything the scope covers could not be read; there are no partial results
     */
    public Schema read(Connection connection, ReadScope scope) {
        ServerCatalog server = ServerCatalogs.of(connection);
        try (Snapshot snapshot = Snapshot.of(connection, server)) {
            SchemaNames names = server.schemaNames(snapshot.connection(), scope.schemas());
            if (names.existing().isEmpty()) {
                return Schema.EMPTY;
            }
            SchemaSource texts = server.texts();
            if (texts != null) {
                return texts.read(snapshot.connection(), scope);
            }
            Crawled crawled = new Crawl(snapshot.connection(), server, names.existing()).run();
            return new SchemaMapping(names, scope).schema(crawled);
        } catch (SQLException failure) {
            throw DatabaseReadException.of(ObjectKind.SCHEMAS, failure);
        }
    }
}
