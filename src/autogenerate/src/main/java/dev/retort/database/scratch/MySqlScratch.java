package dev.retort.database.scratch;

import dev.retort.database.Login;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A second database on the same server, which takes the right CREATE on it.
 *
 * @param product {@code MySQL} or {@code MariaDB}
 */
record MySqlScratch(String product) implements ScratchServer {

    private static final Pattern URL = Pattern.compile(
            "(?<server>jdbc:(?:mariadb|mysql):(?:[a-z]+:)?//[^/?]*)(?:/(?<database>[^?]*))?(?<parameters>.*)");
    private static final String LIKE_HERE = "select concat(' character set ', default_character_set_name, ' collate ',"
            + " default_collation_name) from information_schema.schemata where schema_name = database()";

    @Override
    public boolean reachesOtherDatabases() {
        return true;
    }

    @Override
    public Optional<String> create(Connection beside, String name) throws SQLException {
        try (Statement query = beside.createStatement()) {
            List<String> options = FirstColumn.of(query.executeQuery(LIKE_HERE));
            return Optional.of("create database `" + name + '`' + String.join("", options));
        }
    }

    @Override
    public Optional<String> drop(String name) {
        return Optional.of("drop database if exists `" + name + '`');
    }

    @Override
    public Optional<String> leftBehind() {
        return Optional.of(
                "select schema_name from information_schema.schemata where schema_name like 'retort\\_scratch\\_%'"
                        + " and is_used_lock(schema_name) is null");
    }

    @Override
    public Login within(Login login, String name) {
        Matcher url = URL.matcher(login.jdbcUrl());
        if (!url.matches()) {
            throw new ScratchUnavailableException("the address names no server of " + product, null);
        }
        return new Login(
                url.group("server") + "/" + name + url.group("parameters"),
                login.username(),
                login.password(),
                login.application());
    }

    /** Others see the lock without the right to see the session, and it is gone when the session is. */
    @Override
    public void settle(Connection beside, Connection scratch) throws SQLException {
        try (Statement hold = scratch.createStatement()) {
            hold.execute("do get_lock(database(), 0)");
        }
    }
}
