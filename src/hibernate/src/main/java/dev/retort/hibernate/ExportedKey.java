package dev.retort.hibernate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.dialect.Dialect;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.PrimaryKey;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;

/**
 * A key to which a sequence gives its numbers.
 *
 * @param sequence the statement that creates the sequence
 * @param table the statement that creates the key's table
 * @param columnCount how many columns the table has
 * @param column the position of the key's only column
 */
record ExportedKey(String sequence, String table, int columnCount, int column) {

    /** The keys of all entities, in the order of their names; before 5.6 no generator says which sequence it asks. */
    static List<ExportedKey> of(Metadata metadata, Map<String, Object> settings, Map<Table, ExportedTable> exported) {
        return metadata.getEntityBindings().stream()
                .filter(entity -> entity == entity.getRootClass())
                .flatMap(root -> HibernateVersion.generator(metadata, root.getRootClass(), settings).stream()
                        .filter(SequenceStyleGenerator.class::isInstance)
                        .flatMap(generator -> sequence((SequenceStyleGenerator) generator, metadata))
                        .flatMap(sequence -> tables(root, metadata)
                                .flatMap(table -> Stream.ofNullable(exported.get(table))
                                        .flatMap(created -> of(sequence, table, created, metadata, settings)))))
                .toList();
    }

    private static Stream<Sequence> sequence(SequenceStyleGenerator generator, Metadata metadata) {
        generator.registerExportables(metadata.getDatabase()); // Finds what the mapping has made.
        return StreamSupport.stream(metadata.getDatabase().getNamespaces().spliterator(), false)
                .flatMap(ExportedKey::sequences)
                .filter(sequence -> HibernateVersion.sequenceName(generator)
                        .filter(sequence.getName()::equals)
                        .isPresent());
    }

    private static Stream<Sequence> sequences(Namespace namespace) {
        return StreamSupport.stream(namespace.getSequences().spliterator(), false);
    }

    /** Each table of a TABLE_PER_CLASS hierarchy holds keys of its own; those of other hierarchies are in the root's table. */
    private static Stream<Table> tables(PersistentClass root, Metadata metadata) {
        return metadata.getEntityBindings().stream()
                .filter(entity -> entity.getRootClass() == root)
                .filter(entity -> entity == root || entity instanceof UnionSubclass)
                .map(PersistentClass::getTable);
    }

    private static Stream<ExportedKey> of(
            Sequence sequence, Table table, ExportedTable exported, Metadata metadata, Map<String, Object> settings) {
        PrimaryKey key = table.getPrimaryKey();
        if (key == null || key.getColumns().size() != 1) {
            return Stream.empty();
        }
        Dialect dialect = metadata.getDatabase().getDialect();
        return Stream.of(new ExportedKey(
                HibernateVersion.create(dialect.getSequenceExporter(), sequence, metadata, settings)
                        .get(0),
                exported.create(),
                exported.columnCount(),
                HibernateVersion.columns(table).indexOf(key.getColumns().get(0))));
    }
}
