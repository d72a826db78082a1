package dev.retort.hibernate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL says is in a database, in its own canonical words, one line for each column, constraint and index. */
final class Catalog {

    private static final List<String> QUERIES = List.of("""
            select format('column %s.%s %s %s', a.attrelid::regclass, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod)
                || case when a.attnotnull then ' not null' else '' end
                || coalesce(' default ' || regexp_replace(pg_get_expr(d.adbin, d.adrelid), 'nextval.*', 'nextval'), '')
                || ' i' || a.attidentity::text || ' g' || a.attgenerated::text
                || coalesce(' collate ' || (select collname from pg_collation co where co.oid = a.attcollation
                       and co.oid <> t.typcollation), '')
                || coalesce(' comment ' || col_description(a.attrelid, a.attnum), ''))
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
                left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
                and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')""", """
            select format('table %s %s', c.oid::regclass, coalesce(obj_description(c.oid, 'pg_class'), ''))
            from pg_class c where c.relkind = 'r'
                and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')""", """
            select format('constraint %s %s %s', c.conrelid::regclass, c.contype, pg_get_constraintdef(c.oid))
            from pg_constraint c where c.conrelid <> 0 and c.contype in ('p', 'u', 'f', 'c')
                and c.connamespace::regnamespace::text not in ('pg_catalog', 'information_schema')""", """
            select format('index %s', pg_get_indexdef(i.indexrelid))
            from pg_index i join pg_class c on c.oid = i.indrelid
            where not exists (select 1 from pg_constraint where conindid = i.indexrelid)
                and c.relkind = 'r' and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'pg_toast')""", """
            select format('sequence %s %s %s %s %s %s %s %s', s.seqrelid::regclass, s.seqtypid::regtype, seqstart,
                seqincrement, seqmax, seqmin, seqcache, seqcycle)
            from pg_sequence s where not exists (select 1 from pg_depend where objid = seqrelid and deptype in ('i', 'a'))""", """
            select format('enum %s %s', t.oid::regtype, string_agg(enumlabel, ',' order by enumsortorder))
            from pg_type t join pg_enum e on e.enumtypid = t.oid group by t.oid""");

    private Catalog() {}

    static List<String> of(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String query : QUERIES) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        lines.add(rows.getString(1).replaceAll("(CREATE (UNIQUE )?INDEX) \\S+ ON", "$1 ON"));
                    }
                }
            }
        }
        lines.sort(null);
        return lines;
    }
}
