package dev.retort.lint;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.SqlStatements;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.update.Update;

/**
 * Rows that hand-written SQL writes.
 *
 * @param table the table
 * @param columns the columns whose values it changes; empty where rows come or go
 */
public record WrittenRows(QualifiedName table, List<String> columns) {

    /** Copies the columns. */
    public WrittenRows {
        columns = List.copyOf(columns);
    }

    /** Statements that write no rows which are there, whatever else they do. */
    private static final Pattern NONE = Pattern.compile("(?:grant|revoke|comment on|analyze|vacuum|lock table"
            + "|refresh materialized view|create(?! (?:or replace )?(?:constraint )?(?:trigger|rule))"
            + "|drop (?:index|view|materialized view|function|procedure|trigger|policy|rule|role|user)"
            + "|alter (?:function|procedure|view|index|policy|role|user|default privileges))\\b.*");

    /**
     * The rows that a text writes, as far as its words tell; triggers are another matter.
     *
     * @return empty where nobody can tell
     */
    public static Optional<List<WrittenRows>> of(String sql, Dialect dialect) {
        List<WrittenRows> written = new ArrayList<>();
        for (String statement : SqlStatements.of(sql)) {
            Optional<WrittenRows> one = ofStatement(statement, dialect);
            if (one.isEmpty() && !writesNone(statement)) {
                return Optional.empty();
            }
            one.ifPresent(written::add);
        }
        return Optional.of(written);
    }

    private static boolean writesNone(String statement) {
        return NONE.matcher(statement.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .matches();
    }

    private static Optional<WrittenRows> ofStatement(String statement, Dialect dialect) {
        try {
            Statement parsed = CCJSqlParserUtil.parse(SqlSpelling.parsable(statement));
            SqlNames names = new SqlNames(dialect, KnownSchema.nothing(dialect));
            if (parsed instanceof Insert insert && insert.getWithItemsList() == null) {
                return rows(insert.getTable(), names);
            }
            if (parsed instanceof Delete delete
                    && delete.getWithItemsList() == null
                    && (delete.getTables() == null || delete.getTables().isEmpty())) {
                return rows(delete.getTable(), names);
            }
            return parsed instanceof Update update && update.getWithItemsList() == null && isOfOneTable(update)
                    ? Optional.of(new WrittenRows(
                            names.table(update.getTable()),
                            update.getUpdateSets().stream()
                                    .flatMap(set -> set.getColumns().stream())
                                    .map(column -> names.name(column.getColumnName()))
                                    .toList()))
                    : Optional.empty();
        } catch (JSQLParserException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** MySQL and MariaDB write to any of several tables; what others add behind FROM is only read. */
    private static boolean isOfOneTable(Update update) {
        return update.getStartJoins() == null || update.getStartJoins().isEmpty();
    }

    private static Optional<WrittenRows> rows(Table table, SqlNames names) {
        return Optional.of(new WrittenRows(names.table(table), List.of()));
    }
}
