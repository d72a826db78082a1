package dev.retort.database;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a database.
 *
 * @param schemas the schemas to be read, by the names the server stores; empty for the connection's default schema. One
 *     that does not exist is read as absent from {@code Schema.namespaces()}
 * @param excluded patterns of {@code schema.name} or {@code name} that are left out with all that belongs to them; a
 *     {@code *} stands for any letters, a {@code ?} for one. They hold for tables, views, sequences and types
 * @param ownTables the names of Retort's own tables, which are never part of a schema, wherever they are
 */
public record ReadScope(List<String> schemas, List<String> excluded, List<String> ownTables) {

    /** The default schema of the connection, all of it. */
    public static final ReadScope DEFAULT_SCHEMA = new ReadScope(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public ReadScope {
        schemas = schemas.stream().distinct().toList();
        excluded = List.copyOf(excluded);
        ownTables = List.copyOf(ownTables);
    }

    /** The same scope in other schemas. */
    public ReadScope withSchemas(String... newSchemas) {
        return new ReadScope(List.of(newSchemas), excluded, ownTables);
    }

    /** The same scope without what the patterns say. */
    public ReadScope withExcluded(String... patterns) {
        return new ReadScope(schemas, List.of(patterns), ownTables);
    }

    /** The same scope with other names of Retort's own tables. */
    public ReadScope withOwnTables(String... names) {
        return new ReadScope(schemas, excluded, List.of(names));
    }

    /**
     * The part of a model's schema that the scope covers: what is left out of one side is left out of the other.
     *
     * @param defaultSchema the name of the schema that the model's unqualified names are in; null where unknown
     */
    public Schema filter(Schema model, @Nullable String defaultSchema) {
        NameFilter filter = new NameFilter(this);
        Predicate<QualifiedName> covered = name ->
                filter.covers(name.schema() == null ? String.valueOf(defaultSchema) : name.schema(), name.name());
        return new Schema(
                model.namespaces(),
                model.tables().stream().filter(t -> covered.test(t.name())).toList(),
                model.sequences().stream().filter(s -> covered.test(s.name())).toList(),
                model.enumTypes().stream().filter(t -> covered.test(t.name())).toList(),
                model.views().stream().filter(covered).toList());
    }
}
