package dev.retort.database.scratch;

import dev.retort.database.Login;
import java.sql.Connection;
import java.util.List;

/** An SQLite in the memory of this process, which is there as long as its only connection. */
final class SqliteScratch implements ScratchServer {

    private static final String NOTHING = "select 1";

    @Override
    public String product() {
        return "SQLite";
    }

    @Override
    public boolean reachesOtherDatabases() {
        return false;
    }

    @Override
    public String create(Connection beside, String name) {
        return NOTHING;
    }

    @Override
    public String drop(String name) {
        return NOTHING;
    }

    @Override
    public String leftBehind() {
        return "select name from sqlite_schema where false";
    }

    @Override
    public Login within(Login login, String name) {
        int parameters = login.jdbcUrl().indexOf('?');
        String settings = parameters < 0 ? "" : login.jdbcUrl().substring(parameters);
        return new Login("jdbc:sqlite::memory:" + settings, null, null, login.application());
    }

    @Override
    public void settle(Connection beside, Connection scratch) {}

    @Override
    public List<String> surroundings(Connection beside) {
        return List.of();
    }
}
