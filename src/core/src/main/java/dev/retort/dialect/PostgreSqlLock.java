package dev.retort.dialect;

import java.time.Duration;

/** How sessions of PostgreSQL keep out of each other's way. */
final class PostgreSqlLock {

    /** "Retort" in ASCII: a number that no other user of advisory locks is likely to take. */
    private static final String KEY = "x'5265746f7274'::bigint";

    private static final String WHO = """
            select 'process ' || a.pid || coalesce(' (' || nullif(a.application_name, '') || ')', '')
                   || coalesce(' of user ' || a.usename, '') || coalesce(' from ' || host(a.client_addr), '')
            """;

    private static final String SESSION = WHO + """
            from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where l.granted and l.database = (select oid from pg_database where datname = current_database())
            """;

    static final RunnerLock LOCK = new RunnerLock(
            "select pg_try_advisory_lock(" + KEY + ")",
            "select pg_advisory_unlock(" + KEY + ")",
            SESSION + """
                      and l.locktype = 'advisory' and l.objsubid = 1 and (l.classid::bigint << 32) | l.objid::bigint = %s
                    """.formatted(KEY));

    private PostgreSqlLock() {}

    /** https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-LOCK-TIMEOUT. */
    static SessionSetting wait(Duration limit) {
        return new SessionSetting(
                "select quote_literal(current_setting('lock_timeout'))",
                "set lock_timeout = ",
                "'" + limit.toMillis() + "ms'");
    }

    /** Whatever a role's statements may take: https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-STATEMENT-TIMEOUT. */
    static SessionSetting unlimited() {
        return new SessionSetting(
                "select quote_literal(current_setting('statement_timeout'))", "set statement_timeout = ", "0");
    }

    /** Who holds any lock on a table, given as a literal. */
    static String holders(String table) {
        return SESSION + "  and l.relation = to_regclass(" + table + ") and l.pid <> pg_backend_pid() group by 1";
    }

    /**
     * Whose transactions CONCURRENTLY waits for: who has the table, and at the end who may still read what was before
     * (https://www.postgresql.org/docs/current/sql-createindex.html, "Building Indexes Concurrently").
     *
     * @param table the oid of the table
     * @param writers whether readers of the table are not waited for
     */
    static String transactions(String table, boolean writers) {
        return WHO + "from pg_stat_activity a where a.pid <> pg_backend_pid() and a.datname = current_database()"
                + " and a.xact_start < clock_timestamp() - interval '1 second' and (a.backend_xmin is not null"
                + " or exists (select from pg_locks l where l.pid = a.pid and l.granted and l.relation = " + table
                + (writers ? " and l.mode not in ('AccessShareLock', 'RowShareLock')" : "") + "))";
    }
}
