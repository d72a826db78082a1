package dev.retort.hibernate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.Table;

/**
 * The statements with which the application would create its database, in the order in which they depend on another.
 *
 * @param tables the statements of each table
 * @param sequences the statements that create sequences
 * @param keys the keys to which sequences give their numbers
 * @param others what dialects, mappings and user types add beside tables: types, domains, indexes, anything
 */
record ExportedSchema(List<ExportedTable> tables, List<String> sequences, List<ExportedKey> keys, List<String> others) {

    /** Lets the dialect write all statements. */
    static ExportedSchema of(Metadata metadata, Map<String, Object> settings) {
        Dialect dialect = metadata.getDatabase().getDialect();
        Map<Table, ExportedTable> tables = new LinkedHashMap<>();
        List<String> sequences = new ArrayList<>();
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            namespace.getTables().stream()
                    .filter(Table::isPhysicalTable)
                    .distinct()
                    .forEach(table -> tables.put(table, ExportedTable.of(table, metadata, settings)));
            StreamSupport.stream(namespace.getSequences().spliterator(), false)
                    .flatMap(sequence ->
                            HibernateVersion.create(dialect.getSequenceExporter(), sequence, metadata, settings)
                                    .stream())
                    .forEach(sequences::add);
        }
        return new ExportedSchema(
                List.copyOf(tables.values()),
                sequences,
                ExportedKey.of(metadata, settings, tables),
                others(metadata, settings, dialect));
    }

    private static List<String> types(Metadata metadata, Map<String, Object> settings) {
        List<String> statements = new ArrayList<>();
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            HibernateVersion.compositeTypes(namespace)
                    .forEach(type -> statements.addAll(HibernateVersion.createType(type, metadata, settings)));
        }
        return statements;
    }

    private static List<String> others(Metadata metadata, Map<String, Object> settings, Dialect dialect) {
        List<String> statements = new ArrayList<>(types(metadata, settings));
        for (AuxiliaryDatabaseObject object : metadata.getDatabase().getAuxiliaryDatabaseObjects()) {
            if (object.appliesToDialect(dialect)) {
                statements.addAll(HibernateVersion.create(
                        dialect.getAuxiliaryDatabaseObjectExporter(), object, metadata, settings));
            }
        }
        return statements;
    }
}
