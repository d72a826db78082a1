package dev.retort.lint;

import dev.retort.dialect.SqlStatements;
import java.util.Set;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.create.view.CreateView;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.util.TablesNamesFinder;

/** How far hand-written SQL goes. */
public final class ReachOfSql {

    private static final Set<Class<?>> READ = Set.of(Insert.class, Update.class, Delete.class, CreateView.class);

    private ReachOfSql() {}

    /**
     * Whether a text speaks of tables of the connection's own database alone: all of its statements read or write rows, or create
     * views, and name no table with a schema.
     */
    public static boolean isOwnDatabase(String sql) {
        return SqlStatements.of(sql).stream().allMatch(ReachOfSql::namesOwnTables);
    }

    private static boolean namesOwnTables(String statement) {
        try {
            Statement parsed = CCJSqlParserUtil.parse(SqlSpelling.parsable(statement));
            return (parsed instanceof Select || READ.contains(parsed.getClass()))
                    && new TablesNamesFinder<Void>().getTables(parsed).stream().noneMatch(name -> name.contains("."));
        } catch (JSQLParserException | RuntimeException unreadable) {
            return false;
        }
    }
}
