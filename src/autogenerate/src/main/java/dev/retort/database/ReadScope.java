package dev.retort.database;

import dev.retort.diff.Globs;
import dev.retort.schema.Schema;
import java.util.List;

/**
 * What is read of a database.
 *
 * @param schemas the schemas to be read, by the names the server stores; empty for the connection's default schema. One
 *     that does not exist is read as absent from {@code Schema.namespaces()}
 * @param filter what is compared later; a sequence that merely goes with a column of a table which is left alone is not read
 * @param ownTables the names of Retort's own tables, which are never part of a schema, wherever they are and in whatever letters the
 *     database stores them
 */
public record ReadScope(List<String> schemas, Globs filter, List<String> ownTables) {

    /** The default schema of the connection, all of it. */
    public static final ReadScope DEFAULT_SCHEMA = new ReadScope(List.of(), Globs.ALL, List.of());

    /** Copies the lists. */
    public ReadScope {
        schemas = schemas.stream().distinct().toList();
        ownTables = List.copyOf(ownTables);
    }

    /** The same scope in other schemas. */
    public ReadScope withSchemas(String... newSchemas) {
        return new ReadScope(List.of(newSchemas), filter, ownTables);
    }

    /** The same scope with another filter. */
    public ReadScope withFilter(Globs newFilter) {
        return new ReadScope(schemas, newFilter, ownTables);
    }

    /** The same scope with other names of Retort's own tables. */
    public ReadScope withOwnTables(String... names) {
        return new ReadScope(schemas, filter, List.of(names));
    }

    /** Whether a table of that name is Retort's own. */
    boolean isOwnTable(String name) {
        return ownTables.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** A model without Retort's own tables, which entities may map to look into them. */
    public Schema withoutOwnTables(Schema model) {
        return model.withTables(model.tables().stream()
                .filter(table -> !isOwnTable(table.name().name()))
                .toList());
    }
}
