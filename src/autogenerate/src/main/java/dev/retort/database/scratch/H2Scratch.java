package dev.retort.database.scratch;

import dev.retort.database.Login;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An H2 in the memory of this process, with the settings that decide what a statement means. It is there from the first connection
 * to the last, so that nothing is created, dropped or left behind.
 */
final class H2Scratch implements ScratchServer {

    private static final Pattern SETTINGS = Pattern.compile(
            ";(?:MODE|DATABASE_TO_UPPER|DATABASE_TO_LOWER|CASE_INSENSITIVE_IDENTIFIERS|DEFAULT_NULL_ORDERING|NON_KEYWORDS|IGNORECASE)"
                    + "=[^;]*",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String product() {
        return "H2";
    }

    @Override
    public boolean isInMemory() {
        return true;
    }

    @Override
    public boolean reachesOtherDatabases() {
        return false;
    }

    @Override
    public Login within(Login login, String name) {
        String settings = SETTINGS.matcher(login.jdbcUrl())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining());
        return new Login("jdbc:h2:mem:" + name + settings, null, null, login.application());
    }

    @Override
    public void settle(Connection beside, Connection scratch) throws SQLException {
        try (Statement there = scratch.createStatement()) {
            String schema = '"' + beside.getSchema().replace("\"", "\"\"") + '"';
            there.execute("create schema if not exists " + schema);
            there.execute("set schema " + schema);
        }
    }

    /** Domains and what checks them, and functions; the script is one statement a line. */
    @Override
    public List<String> surroundings(Connection beside) throws SQLException {
        try (Statement query = beside.createStatement()) {
            return FirstColumn.of(query.executeQuery("script nodata nopasswords nosettings")).stream()
                    .filter(sql -> sql.matches("(?s)(?:CREATE (?:FORCE )?(?:DOMAIN|ALIAS)|ALTER DOMAIN) .*"))
                    .toList();
        }
    }
}
