package dev.retort.database.scratch;

import dev.retort.database.Login;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A second database on the same MariaDB, which takes the right CREATE on it. */
final class MariaDbScratch implements ScratchServer {

    private static final Pattern URL = Pattern.compile(
            "(?<server>jdbc:(?:mariadb|mysql):(?:[a-z]+:)?//[^/?]*)(?:/(?<database>[^?]*))?(?<parameters>.*)");
    private static final String LIKE_HERE = "select concat(' character set ', default_character_set_name, ' collate ',"
            + " default_collation_name) from information_schema.schemata where schema_name = database()";

    @Override
    public String product() {
        return "MariaDB";
    }

    @Override
    public boolean reachesOtherDatabases() {
        return true;
    }

    @Override
    public String create(Connection beside, String name) throws SQLException {
        try (Statement query = beside.createStatement()) {
            List<String> options = PostgreSqlScratch.texts(query.executeQuery(LIKE_HERE));
            return "create database `" + name + '`' + String.join("", options);
        }
    }

    @Override
    public String drop(String name) {
        return "drop database if exists `" + name + '`';
    }

    @Override
    public String leftBehind() {
        return "select schema_name from information_schema.schemata where schema_name like 'retort\\_scratch\\_%'"
                + " and schema_name not in (select db from information_schema.processlist where db is not null)";
    }

    @Override
    public Login within(Login login, String name) {
        Matcher url = URL.matcher(login.jdbcUrl());
        if (!url.matches()) {
            throw new ScratchUnavailableException("the address names no server of MariaDB", null);
        }
        return new Login(
                url.group("server") + "/" + name + url.group("parameters"),
                login.username(),
                login.password(),
                login.application());
    }

    @Override
    public void settle(Connection beside, Connection scratch) {}

    @Override
    public List<String> surroundings(Connection beside) {
        return List.of();
    }
}
