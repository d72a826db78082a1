package dev.retort.database.scratch;

import dev.retort.database.Login;

/** An SQLite in the memory of this process, which is there as long as its only connection. */
final class SqliteScratch implements ScratchServer {

    @Override
    public String product() {
        return "SQLite";
    }

    @Override
    public boolean reachesOtherDatabases() {
        return false;
    }

    @Override
    public boolean isInMemory() {
        return true;
    }

    @Override
    public Login within(Login login, String name) {
        int parameters = login.jdbcUrl().indexOf('?');
        String settings = parameters < 0 ? "" : login.jdbcUrl().substring(parameters);
        return new Login("jdbc:sqlite::memory:" + settings, null, null, login.application());
    }
}
