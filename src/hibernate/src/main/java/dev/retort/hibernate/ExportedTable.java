package dev.retort.hibernate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;
import org.hibernate.tool.schema.internal.StandardForeignKeyExporter;
import org.hibernate.tool.schema.internal.StandardUniqueKeyExporter;
import org.hibernate.tool.schema.spi.Exporter;
import org.jspecify.annotations.Nullable;

/**
 * The statements that create one table, and what they do not say.
 *
 * @param create the CREATE TABLE statement (or CREATE VIEW, for a class mapped to one)
 * @param further the statements that add indexes, unique keys and foreign keys
 * @param columnCount how many columns it has
 * @param comment its comment; null where there is none
 * @param columnComments the comments of its columns, by their position
 * @param ordinals the constants that columns keep by their numbers, by the columns' position
 * @param inserts the statements that put its first rows in
 */
record ExportedTable(
        String create,
        List<String> further,
        int columnCount,
        @Nullable String comment,
        Map<Integer, String> columnComments,
        Map<Integer, List<String>> ordinals,
        List<String> inserts) {

    /** Lets the dialect write the statements of a table. */
    static ExportedTable of(Table table, Metadata metadata, Map<String, Object> settings) {
        Dialect dialect = metadata.getDatabase().getDialect();
        new QuotedNames(dialect).check(table);
        List<Column> columns = HibernateVersion.columns(table);
        String comment = table.getComment();
        Map<Integer, String> columnComments = takeComments(table, columns);
        String create = HibernateVersion.create(dialect.getTableExporter(), table, metadata, settings)
                .get(0);
        columnComments.forEach((position, written) -> columns.get(position).setComment(written));
        return new ExportedTable(
                create,
                further(table, metadata, settings, dialect),
                columns.size(),
                comment,
                columnComments,
                EnumConstants.ordinals(columns),
                HibernateVersion.inserts(table, metadata, settings));
    }

    /**
     * Hibernate puts comments into statements without care for quotes in them; they are better read from its mapping. Tables
     * of one hierarchy share their columns, so they are put back behind the statement.
     */
    private static Map<Integer, String> takeComments(Table table, List<Column> columns) {
        Map<Integer, String> comments = new HashMap<>();
        table.setComment(null);
        for (int i = 0; i < columns.size(); i++) {
            String comment = columns.get(i).getComment();
            if (comment != null) {
                comments.put(i, comment);
                columns.get(i).setComment(null);
            }
        }
        return comments;
    }

    /**
     * Unique keys after the table: only the dialect's writing of the table turns {@code @Column(unique = true)} into a key.
     */
    private static List<String> further(Table table, Metadata metadata, Map<String, Object> settings, Dialect dialect) {
        Exporter<?> uniqueKeys = dialect.getUniqueKeyExporter();
        Exporter<?> foreignKeys = dialect.getForeignKeyExporter();
        if (!dialect.hasAlterTable()) {
            // SQLite's dialect leaves out what needs ALTER TABLE. The keys are the model's all the same: in others'
            // words, for unique keys in those of no database, as PostgreSQL's dialect has them in CREATE TABLE alone.
            uniqueKeys = new StandardUniqueKeyExporter(new Dialect() {});
            foreignKeys = new StandardForeignKeyExporter(new PostgreSQLDialect());
        }
        List<String> statements = new ArrayList<>();
        HibernateVersion.indexes(table)
                .forEach(index -> statements.addAll(
                        HibernateVersion.create(dialect.getIndexExporter(), index, metadata, settings)));
        for (UniqueKey key : HibernateVersion.uniqueKeys(table)) {
            statements.addAll(HibernateVersion.create(uniqueKeys, key, metadata, settings));
        }
        for (ForeignKey key : HibernateVersion.foreignKeys(table)) {
            statements.addAll(HibernateVersion.create(foreignKeys, key, metadata, settings));
        }
        return statements;
    }
}
