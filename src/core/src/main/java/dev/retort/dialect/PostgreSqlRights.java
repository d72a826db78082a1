package dev.retort.dialect;

import dev.retort.schema.QualifiedName;
import java.util.Collection;
import java.util.stream.Collectors;

/** Who may change a table: its owner and whoever has that role's rights, https://www.postgresql.org/docs/current/sql-altertable.html. */
final class PostgreSqlRights {

    private PostgreSqlRights() {}

    static String missing(PostgreSql dialect, Collection<QualifiedName> tables) {
        return tables.stream()
                .map(table -> "to_regclass(" + dialect.literal(dialect.quote(table)) + ")")
                .collect(Collectors.joining(
                        ", ",
                        "select oid::regclass || ', which belongs to ' || pg_get_userbyid(relowner) from pg_class where oid in (",
                        ") and not pg_has_role(relowner, 'USAGE') order by 1"));
    }
}
