package dev.retort.database;

import dev.retort.dialect.SqliteTexts;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the tables, indexes and views of a file. Virtual tables, with what they keep their data in, are left alone. */
final class SqliteReader {

    private final ReadScope scope;
    private final Map<String, Table> tables = new TreeMap<>();
    private final List<QualifiedName> views = new ArrayList<>();

    private SqliteReader(ReadScope scope) {
        this.scope = scope;
    }

    static Schema read(Connection connection, ReadScope scope) throws SQLException {
        SqliteReader reader = new SqliteReader(scope);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(CatalogQuery.resource("sqlite", "stored.sql"))) {
            while (rows.next()) {
                reader.add(
                        rows.getString("KIND"), rows.getString("NAME"), rows.getString("OWNER"), rows.getString("SQL"));
            }
        }
        return reader.schema();
    }

    private void add(String kind, String name, String owner, String sql) {
        switch (kind) {
            case "table" -> add(name, SqliteTexts.table(sql));
            case "index" -> tables.computeIfPresent(folded(owner), (key, table) -> with(SqliteTexts.index(sql), table));
            default -> views.add(QualifiedName.of(name));
        }
    }

    private void add(String name, Table table) {
        if (!scope.ownTables().contains(name) && !isHibernates(table)) {
            tables.put(folded(name), table);
        }
    }

    /**
     * Where there are no temporary tables that it could use, Hibernate makes some for itself when the application starts, whose
     * column names nobody chooses ({@code PersistentTableStrategy}); no entity maps them.
     */
    private static boolean isHibernates(Table table) {
        return table.name().name().toUpperCase(Locale.ROOT).startsWith("HT")
                && table.column("hib_sess_id").isPresent();
    }

    private static Table with(Index index, Table table) {
        Index declared = index.withParts(index.parts().stream()
                .map(part -> part.expression() ? part : part.withText(asDeclared(table, part.text())))
                .toList());
        return declared.asUniqueConstraint()
                .map(constraint -> table.withUniqueConstraints(and(table.uniqueConstraints(), constraint)))
                .orElseGet(() -> table.withIndexes(and(table.indexes(), declared)));
    }

    private static <T> List<T> and(List<T> parts, T part) {
        return Stream.concat(parts.stream(), Stream.of(part)).toList();
    }

    private Schema schema() {
        return new Schema(
                List.of(),
                tables.values().stream().map(this::withReferencedKeys).toList(),
                List.of(),
                List.of(),
                List.of(),
                views,
                List.of());
    }

    private Table withReferencedKeys(Table table) {
        return table.withForeignKeys(
                table.foreignKeys().stream().map(this::withReferencedKey).toList());
    }

    /** A foreign key may write the names of another table in another case than that, and leave its primary key unsaid. */
    private ForeignKey withReferencedKey(ForeignKey key) {
        Table referenced = tables.get(folded(key.referencedTable().name()));
        if (referenced == null) {
            return key;
        }
        PrimaryKey primary = referenced.primaryKey();
        List<String> columns = key.referencedColumns().isEmpty() && primary != null
                ? primary.columns()
                : key.referencedColumns().stream()
                        .map(column -> asDeclared(referenced, column))
                        .toList();
        return key.withReferencedTable(referenced.name()).withColumns(key.columns(), columns);
    }

    private static String asDeclared(Table table, String name) {
        return table.columns().stream()
                .map(column -> column.name())
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
