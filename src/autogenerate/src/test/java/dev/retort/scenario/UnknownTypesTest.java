package dev.retort.scenario;

import static dev.retort.migration.Definitions.enumType;
import static dev.retort.migration.Definitions.table;
import static dev.retort.migration.Definitions.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.runner.MigrationRunner;
import dev.retort.runner.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that a server may not have: which are told before anything runs, and which must not be. */
class UnknownTypesTest {

    private static final Pattern TYPE = Pattern.compile("has no type '([^']+)'");

    private static final List<String> OF_MYSQL =
            List.of("mediumtext", "tinyint", "datetime(6)", "longblob", "varchr(5)");

    private static final Map<String, List<String>> UNKNOWN = Map.of(
            "postgresql", OF_MYSQL,
            "h2", List.of("datetime(6)", "varchr(5)"),
            "mysql", List.of("varchr(5)"),
            "mariadb", List.of("varchr(5)"),
            "sqlite", List.of());

    /** Beside those that everybody has. */
    private static final Map<String, List<String>> KNOWN = Map.of(
            "postgresql",
            List.of("serial", "bigserial", "_int4", "oid[]", "\"char\"", "pg_catalog.int4", "bit varying(5)", "first"),
            "h2",
            List.of("tinyint", "identity", "longvarchar", "varchar_ignorecase(5)", "integer array", "geometry(point)"),
            "mysql",
            List.of(
                    "serial",
                    "nchar(5)",
                    "national varchar(5)",
                    "enum('a', 'b')",
                    "set('a')",
                    "geomcollection",
                    "long varchar"),
            "mariadb",
            List.of("serial", "nchar(5)", "national varchar(5)", "enum('a', 'b')", "set('a')", "inet6", "number(5)"),
            "sqlite",
            List.of("anything(5)"));

    static Stream<TestServer> servers() {
        return TestServer.present().stream();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatTheServerDoesNotHaveIsToldBeforeAnythingRuns(TestServer server) throws Exception {
        try (ServerDatabase database = ServerDatabase.forSmallLettersOn(server)) {
            MigrationRunner runner = database.runner(
                    OneWay.script("a", op -> {
                        op.createTable(table("first").column("n", type("integer")));
                        op.addColumn("first", "m", type(OF_MYSQL.get(0)));
                    }),
                    OneWay.script(
                            "b",
                            op -> {
                                OF_MYSQL.stream()
                                        .skip(1)
                                        .forEach(name -> op.addColumn("first", name.replaceAll("\\W", ""), type(name)));
                                op.execute("select 1");
                                op.addColumn("first", "behind", type("whatever"));
                            },
                            "a"));
            List<String> unknown = UNKNOWN.get(server.family());
            if (unknown.isEmpty()) {
                assertThatCode(() -> runner.upgrade("head")).doesNotThrowAnyException();
                return;
            }
            assertThatThrownBy(() -> runner.upgrade("head"))
                    .isInstanceOf(RefusedException.class)
                    .satisfies(refused -> assertThat(TYPE.matcher(String.valueOf(refused.getMessage()))
                                    .results()
                                    .map(found -> found.group(1)))
                            .as(refused.getMessage())
                            .containsExactlyElementsOf(unknown));
            assertThat(database.contents()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatTheServerHasIsNotTold(TestServer server) throws Exception {
        try (ServerDatabase database = ServerDatabase.forSmallLettersOn(server)) {
            MigrationRunner runner = database.runner(
                    OneWay.script("a", op -> op.createTable(table("first").column("n", type("integer")))),
                    OneWay.script(
                            "b",
                            op -> KNOWN.get(server.family())
                                    .forEach(name -> op.createTable(table("t_" + name.replaceAll("\\W", ""))
                                            .column("c", type(name).notNull()))),
                            "a"));
            runner.upgrade("head");
            assertThat(database.contents()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatTheRunMakesIsNotTold(TestServer server) throws Exception {
        if (!List.of("postgresql", "h2").contains(server.family())) {
            return;
        }
        try (ServerDatabase database = ServerDatabase.forSmallLettersOn(server)) {
            MigrationRunner runner = database.runner(OneWay.script("a", op -> {
                op.createEnumType(enumType("mood", "calm", "wild"));
                op.createTable(table("first").column("n", type("mood")));
                op.execute("create domain later as varchar(5)");
                op.addColumn("first", "m", type("later"));
            }));
            runner.upgrade("head");
            assertThat(database.contents()).isNotEmpty();
        }
    }

    /** Whether the run makes the domain or it is there. */
    @ParameterizedTest
    @ValueSource(strings = {"mood[]", "\"mood\"[]"})
    void anArrayOfADomainIsToldOnH2(String name) throws Exception {
        try (ServerDatabase database = ServerDatabase.forSmallLettersOn(H2Server.INSTANCE)) {
            MigrationRunner runner = database.runner(
                    OneWay.script("a", op -> op.createEnumType(enumType("mood", "calm", "wild"))),
                    OneWay.script(
                            "b",
                            op -> {
                                op.createEnumType(enumType("other", "calm", "wild"));
                                op.createTable(table("first").column("n", type("other[]")));
                            },
                            "a"),
                    OneWay.script("c", op -> op.createTable(table("second").column("n", type(name))), "a"));
            assertThatThrownBy(() -> runner.upgrade("b"))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageEndingWith(
                            "has no arrays of domains, which enumeration types are there, but column 'n' of"
                                    + " table 'first' is to be 'other[]': make it an array of varchar, or a table of its own.");
            runner.upgrade("a");
            assertThatThrownBy(() -> runner.upgrade("c"))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("column 'n' of table 'second'");
        }
    }

    @Test
    void aStrictTableOfSqliteTakesItsTypesOnly() throws Exception {
        try (ServerDatabase database = ServerDatabase.forSmallLettersOn(SqliteServer.INSTANCE)) {
            MigrationRunner runner = database.runner(
                    OneWay.script(
                            "a",
                            op -> op.createTable(table("fits")
                                    .column("id", type("bigint").identity())
                                    .column("n", type("int").notNull())
                                    .primaryKey("fits_pkey", "id")
                                    .option("strict", "yes"))),
                    OneWay.script(
                            "b",
                            op -> op.createTable(
                                    table("wide").column("n", type("bigint")).option("strict", "yes")),
                            "a"));
            assertThatThrownBy(() -> runner.upgrade("head"))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageEndingWith("SQLite takes in a STRICT table the types int, integer, real, text, blob, any"
                            + " only, but column 'n' of table 'wide' is to be 'bigint': write one of these, or leave"
                            + " STRICT out.");
            runner.upgrade("a");
            assertThat(database.contents()).isNotEmpty();
        }
    }
}
