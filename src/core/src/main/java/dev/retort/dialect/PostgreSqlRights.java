package dev.retort.dialect;

import dev.retort.schema.QualifiedName;
import java.util.Collection;
import java.util.stream.Collectors;

/** Who may change a table: its owner and whoever has that role's rights, https://www.postgresql.org/docs/current/sql-altertable.html. */
final class PostgreSqlRights {

    private PostgreSqlRights() {}

    static String missing(PostgreSql dialect, Collection<QualifiedName> tables) {
        return belongingToOthers("oid in (" + oids(dialect, tables) + ")");
    }

    /** A column or condition of a table is one of its partitions and heirs as well, each of which asks for its own owner. */
    static String missingOnHeirs(PostgreSql dialect, Collection<QualifiedName> tables) {
        return "with recursive heirs (heir) as (select inhrelid from pg_inherits where inhparent in ("
                + oids(dialect, tables)
                + ") union select inhrelid from heirs join pg_inherits on inhparent = heir) "
                + belongingToOthers("oid in (select heir from heirs)");
    }

    /** The owner of the schema may drop what is in it, and partitions go along: https://www.postgresql.org/docs/current/sql-droptable.html. */
    static String missingToDrop(PostgreSql dialect, Collection<QualifiedName> tables) {
        return belongingToOthers("oid in (" + oids(dialect, tables)
                + ") and not (select pg_has_role(nspowner, 'USAGE') from pg_namespace n where n.oid = relnamespace)");
    }

    private static String belongingToOthers(String which) {
        return "select oid::regclass || ', which belongs to ' || pg_get_userbyid(relowner) from pg_class where " + which
                + " and not pg_has_role(relowner, 'USAGE') order by 1";
    }

    private static String oids(PostgreSql dialect, Collection<QualifiedName> tables) {
        return tables.stream()
                .map(table -> "to_regclass(" + dialect.literal(dialect.quote(table)) + ")")
                .collect(Collectors.joining(", "));
    }
}
