package dev.retort.dialect;

import dev.retort.schema.QualifiedName;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Who may change a table: whoever has the right ALTER on it, its database or everything
 * (https://dev.mysql.com/doc/refman/8.4/en/alter-table.html). What comes with a role is not seen here, so that nothing is said of a user
 * who has taken one on, nor where the server asks nobody for rights. Nor are grants seen that a user of the same name has at another host,
 * which count where they are for a database or a table (https://dev.mysql.com/doc/refman/8.4/en/request-access.html): where no grant says why
 * the user sees a table at all, there are such ones.
 */
final class MySqlRights {

    private static final String HOST = "substring_index(current_user(), '@', -1)";

    private static final String ME = "concat('''', left(current_user(), char_length(current_user()) - char_length("
            + HOST + ") - 1), '''@''', " + HOST + ", '''')";

    private static final String IN_SCHEMA = " and t.home like p.table_schema";

    private static final String ON_TABLE = " and p.table_schema = t.home and p.table_name = t.name";

    private MySqlRights() {}

    static String missing(Dialect dialect, Collection<QualifiedName> tables) {
        String wanted = tables.stream()
                .map(table ->
                        "select " + home(dialect, table) + " as home, " + dialect.literal(table.name()) + " as name")
                .collect(Collectors.joining(" union all "));
        return "select distinct concat(t.name, ', for which the right ALTER is missing') from (" + wanted + ") t"
                + " join information_schema.tables i on i.table_schema = t.home and i.table_name = t.name"
                + " where coalesce(current_role(), 'NONE') = 'NONE'"
                + " and (" + granted("user_privileges", " and p.privilege_type <> 'USAGE'")
                + " or " + granted("schema_privileges", IN_SCHEMA)
                + " or " + granted("table_privileges", ON_TABLE)
                + " or " + granted("column_privileges", ON_TABLE) + ")"
                + without("user_privileges", "")
                + without("schema_privileges", IN_SCHEMA)
                + without("table_privileges", ON_TABLE)
                + " order by 1";
    }

    private static String without(String view, String where) {
        return " and not " + granted(view, " and p.privilege_type in ('ALTER', 'INDEX')" + where);
    }

    private static String granted(String view, String where) {
        return "exists (select 1 from information_schema." + view + " p where (p.grantee = " + ME
                + " or p.grantee like '%PUBLIC%')" + where + ")";
    }

    private static String home(Dialect dialect, QualifiedName table) {
        return table.schema() == null ? "database()" : dialect.literal(table.schema());
    }
}
