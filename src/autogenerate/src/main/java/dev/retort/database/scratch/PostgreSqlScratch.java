package dev.retort.database.scratch;

import dev.retort.database.Login;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A second database on the same PostgreSQL, which takes the right CREATEDB. */
final class PostgreSqlScratch implements ScratchServer {

    private static final Pattern URL =
            Pattern.compile("(?<server>jdbc:postgresql:(?://[^/?]*/?)?)(?<database>[^?]*)(?<parameters>.*)");

    /** Only what differs from template0 is said, as a server may refuse words for what it would do anyway. */
    private static final String CREATE = """
            select 'create database ' || quote_ident(?) || ' template template0'
                || case when (here.encoding, here.datcollate, here.datctype)
                        = (model.encoding, model.datcollate, model.datctype) then ''
                   else ' encoding ' || quote_literal(pg_encoding_to_char(here.encoding))
                     || ' lc_collate ' || quote_literal(here.datcollate)
                     || ' lc_ctype ' || quote_literal(here.datctype) end
            from pg_catalog.pg_database here, pg_catalog.pg_database model
            where here.datname = pg_catalog.current_database() and model.datname = 'template0'
            """;

    @Override
    public String product() {
        return "PostgreSQL";
    }

    @Override
    public boolean reachesOtherDatabases() {
        return false;
    }

    @Override
    public Optional<String> create(Connection beside, String name) throws SQLException {
        try (PreparedStatement query = beside.prepareStatement(CREATE)) {
            query.setString(1, name);
            return FirstColumn.of(query.executeQuery()).stream().findFirst();
        }
    }

    @Override
    public Optional<String> drop(String name) {
        return Optional.of("drop database if exists \"" + name + '"');
    }

    @Override
    public Optional<String> evict(String name) {
        return Optional.of(
                "select pg_catalog.pg_terminate_backend(pid) from pg_catalog.pg_stat_activity where datname = '" + name
                        + "'");
    }

    @Override
    public Optional<String> leftBehind() {
        return Optional.of("select datname from pg_catalog.pg_database where datname like 'retort\\_scratch\\_%'");
    }

    @Override
    public Login within(Login login, String name) {
        Matcher url = URL.matcher(login.jdbcUrl());
        if (!url.matches()) {
            throw new ScratchUnavailableException("the address names no database of PostgreSQL", null);
        }
        String server = url.group("server");
        String slash = server.contains("//") && !server.endsWith("/") ? "/" : "";
        return new Login(
                server + slash + name + url.group("parameters"),
                login.username(),
                login.password(),
                login.application());
    }

    @Override
    public void settle(Connection beside, Connection scratch) throws SQLException {
        try (Statement here = beside.createStatement();
                Statement there = scratch.createStatement();
                PreparedStatement path =
                        scratch.prepareStatement("select pg_catalog.set_config('search_path', ?, false)")) {
            String schema = beside.getSchema();
            if (schema != null) {
                there.execute("create schema if not exists \"" + schema.replace("\"", "\"\"") + '"');
            }
            path.setString(
                    1, FirstColumn.of(here.executeQuery("show search_path")).get(0));
            path.execute();
            there.execute("set check_function_bodies = off");
        }
    }

    @Override
    public List<String> surroundings(Connection beside) throws SQLException {
        try (Statement query = beside.createStatement()) {
            return FirstColumn.of(query.executeQuery(Resource.text("postgresql-surroundings.sql")));
        }
    }
}
