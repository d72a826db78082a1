package dev.retort.database.scratch;

import dev.retort.database.Login;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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

    private static final String NAME = "(\"(?:[^\"]|\"\")+\"\\.\"(?:[^\"]|\"\")+\")";
    private static final Pattern DOMAIN = Pattern.compile("(?s)(CREATE DOMAIN " + NAME + " .*?);?");
    private static final Pattern CHECK_OF_DOMAIN =
            Pattern.compile("(?s)ALTER DOMAIN " + NAME + " ADD CONSTRAINT .*?( CHECK\\(.*\\)) NOCHECK;?");

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

    /** Domains with what checks them, and functions; the script is one statement a line. */
    @Override
    public List<String> surroundings(Connection beside) throws SQLException {
        List<String> script;
        try (Statement query = beside.createStatement()) {
            script = FirstColumn.of(query.executeQuery("script nodata nopasswords nosettings"));
        }
        Map<String, String> checks = script.stream()
                .map(CHECK_OF_DOMAIN::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(check -> check.group(1), check -> check.group(2), String::concat));
        return script.stream()
                .filter(sql -> sql.matches("(?s)CREATE (?:FORCE )?(?:DOMAIN|ALIAS) .*"))
                .map(sql -> withChecks(sql, checks))
                .toList();
    }

    /** In one statement, as a domain that is an enumeration type is made with the schema, and is not to be checked twice. */
    private static String withChecks(String sql, Map<String, String> checks) {
        Matcher domain = DOMAIN.matcher(sql);
        return domain.matches() ? domain.group(1) + checks.getOrDefault(domain.group(2), "") : sql;
    }
}
