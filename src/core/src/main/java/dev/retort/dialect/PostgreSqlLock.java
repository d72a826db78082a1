package dev.retort.dialect;

import java.time.Duration;

/** How sessions of PostgreSQL keep out of each other's way. */
final class PostgreSqlLock {

    /** "Retort" in ASCII: a number that no other user of advisory locks is likely to take. */
    private static final String KEY = "x'5265746f7274'::bigint";

    private static final String SESSION = """
            select 'process ' || a.pid || coalesce(' (' || nullif(a.application_name, '') || ')', '')
                   || coalesce(' of user ' || a.usename, '') || coalesce(' from ' || host(a.client_addr), '')
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

    /** Who holds any lock on a table, given as a literal. */
    static String holders(String table) {
        return SESSION + "  and l.relation = to_regclass(" + table + ") and l.pid <> pg_backend_pid() group by 1";
    }
}
