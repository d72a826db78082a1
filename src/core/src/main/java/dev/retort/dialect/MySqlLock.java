package dev.retort.dialect;

import java.time.Duration;

/** The lock of a runner: https://mariadb.com/kb/en/get_lock/. */
final class MySqlLock {

    /** Locks are the server's, not the database's, and their names have 64 characters in MySQL, whose 9.6 has no MD5 any more. */
    private static final String NAME = "concat('retort-', left(sha2(coalesce(database(), ''), 256), 40))";

    private static final String HOLDER = """
                select concat('connection ', h.id,
                              coalesce(concat(' of user ', p.user, ' from ', substring_index(p.host, ':', 1)), ''))
                from (select is_used_lock(%s) id) h left join information_schema.processlist p on p.id = h.id
                where h.id is not null
                """.formatted(NAME);

    static final RunnerLock LOCK =
            new RunnerLock("select get_lock(" + NAME + ", 0)", "select release_lock(" + NAME + ")", HOLDER);

    private MySqlLock() {}

    /** https://mariadb.com/kb/en/server-system-variables/#lock_wait_timeout, in seconds. */
    static SessionSetting patience(Duration limit) {
        long seconds = Math.max(1, limit.plusMillis(999).toSeconds());
        return new SessionSetting(
                "select @@session.lock_wait_timeout", "set session lock_wait_timeout = ", String.valueOf(seconds));
    }
}
