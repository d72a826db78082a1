package dev.retort.database;

import dev.retort.dialect.Dialect;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what H2 made of a local temporary table, which no other session sees and no file keeps. */
final class H2Judge extends OneTableJudge {

    private static final String COLUMNS = CatalogQuery.text("h2", "judged_columns.sql");
    private static final String CHECKS = CatalogQuery.text("h2", "judged_checks.sql");

    H2Judge(Connection connection, Dialect dialect) {
        super(connection, dialect, QualifiedName.of("RETORT_JUDGE"));
    }

    @Override
    String drop(String table) {
        return "drop table " + table;
    }

    @Override
    Table describe(Statement statement, Table declared) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.add(column(rows, declared));
            }
        }
        List<CheckConstraint> checks = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(CHECKS)) {
            while (rows.next()) {
                checks.add(CheckConstraint.of(rows.getString("NAME"), Parentheses.strip(rows.getString("CONDITION"))));
            }
        }
        return Table.of(declared.name(), columns).withCheckConstraints(checks);
    }

    private static Column column(ResultSet row, Table declared) throws SQLException {
        String name = row.getString("NAME");
        String expression = row.getString("EXPRESSION");
        return declared.column(name)
                .orElseGet(() -> Column.of(name, SqlType.of("")))
                .withType(SqlType.parse(row.getString("FULL_TYPE")))
                .withDefault(value(row.getString("DEFAULT")))
                .withOnUpdate(row.getString("ON_UPDATE"))
                .withGenerated(
                        expression == null ? null : new GeneratedExpression(Parentheses.strip(expression), true));
    }

    private static @Nullable DefaultValue value(@Nullable String sql) {
        return sql == null ? null : new DefaultValue(sql);
    }
}
