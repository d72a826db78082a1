package dev.retort.dialect;

import java.util.List;

/**
 * H2 has no locks with names. A global temporary table, which no file keeps and every session of the database sees, holds the
 * number of the session that runs; who finds a session there that has ended takes its place. Only an administrator sees the
 * sessions of others, so for any other user a lock that was never let go stays until the database is closed.
 */
final class H2Lock {

    /** PUBLIC is always there, in whatever letters. */
    private static final String TABLE = "PUBLIC.RETORT_LOCK";

    private static final String SESSIONS = "INFORMATION_SCHEMA.SESSIONS S where S.SESSION_ID = ";

    static final RunnerLock LOCK = new RunnerLock(
            List.of(
                    "create global temporary table if not exists " + TABLE
                            + " (ID integer primary key, HOLDER integer, SINCE timestamp(9) with time zone) not persistent",
                    "merge into " + TABLE + " (ID) key (ID) values (1)"),
            "select count(*) = 1 from final table (update " + TABLE
                    + " set HOLDER = session_id(), SINCE = (select S.SESSION_START from " + SESSIONS + "session_id())"
                    + " where HOLDER is null or (select IS_ADMIN from INFORMATION_SCHEMA.USERS"
                    + " where USER_NAME = current_user) and not exists (select 1 from " + SESSIONS
                    + "HOLDER and S.SESSION_START = SINCE))",
            "update " + TABLE + " set HOLDER = null where HOLDER = session_id()",
            "select 'session ' || S.SESSION_ID || ' of user ' || S.USER_NAME || coalesce(' from ' || S.CLIENT_ADDR, '')"
                    + " from " + TABLE + " L join INFORMATION_SCHEMA.SESSIONS S on S.SESSION_ID = L.HOLDER");

    private H2Lock() {}
}
