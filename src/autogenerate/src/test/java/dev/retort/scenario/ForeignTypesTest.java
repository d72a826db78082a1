package dev.retort.scenario;

import static dev.retort.migration.Definitions.table;
import static dev.retort.migration.Definitions.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.InexpressibleOperationException;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Types that are told without a server, as in a script: those that it refuses, and none that it takes. */
class ForeignTypesTest {

    /** Of PostgreSQL, H2 and SQL Server, whom nobody can make on MySQL and MariaDB. */
    private static final List<String> NOT_OF_MYSQL = List.of(
            "bigserial",
            "binary large object",
            "binary varying(5)",
            "bit varying(5)",
            "box",
            "bpchar",
            "character large object",
            "cidr",
            "circle",
            "citext",
            "datemultirange",
            "daterange",
            "datetime2",
            "datetimeoffset",
            "decfloat",
            "geography",
            "hstore",
            "image",
            "inet",
            "int4multirange",
            "int4range",
            "int8multirange",
            "int8range",
            "integer[]",
            "interval",
            "java_object",
            "jsonpath",
            "line",
            "lseg",
            "ltree",
            "macaddr",
            "macaddr8",
            "money",
            "name",
            "ntext",
            "nummultirange",
            "numrange",
            "oid",
            "path",
            "pg_lsn",
            "pg_snapshot",
            "regclass",
            "regproc",
            "regtype",
            "serial2",
            "serial4",
            "serial8",
            "smalldatetime",
            "smallmoney",
            "smallserial",
            "time with time zone",
            "timestamptz",
            "timetz",
            "tsmultirange",
            "tsquery",
            "tsrange",
            "tstzmultirange",
            "tstzrange",
            "tsvector",
            "txid_snapshot",
            "uniqueidentifier",
            "varbit(5)",
            "varchar_ignorecase(5)",
            "xid",
            "xml");

    /** What of MySQL nobody can make on PostgreSQL, where {@code datetime} may be somebody's own. */
    private static final List<String> NOT_OF_POSTGRESQL = List.of(
            "bigint(20)",
            "boolean(1)",
            "bytea(5)",
            "date(6)",
            "double precision(10,2)",
            "enum('a','b')",
            "integer unsigned",
            "integer(11)",
            "json(5)",
            "jsonb(5)",
            "real(10,2)",
            "smallint(5)",
            "text(100)",
            "uuid(36)");

    /** What the servers take, some of it in words of their own. */
    private static final List<String> OF_ALL = List.of(
            "bigint",
            "boolean",
            "bytea",
            "char(5)",
            "character varying(5)",
            "date",
            "double precision",
            "float(24)",
            "integer",
            "json",
            "jsonb",
            "numeric(10,2)",
            "point",
            "polygon",
            "real",
            "serial",
            "smallint",
            "text",
            "time(3)",
            "timestamp(3)",
            "timestamp(3) with time zone",
            "timestamp without time zone",
            "varchar(5)");

    static Stream<TestServer> servers() {
        return TestServer.presentOf("mysql", "mariadb", "postgresql");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatTheServerRefusesIsRefusedBefore(TestServer server) throws Exception {
        try (ServerDatabase database = ServerDatabase.on(server)) {
            for (String name : server.family().equals("postgresql") ? NOT_OF_POSTGRESQL : NOT_OF_MYSQL) {
                assertThatThrownBy(() -> check(database.dialect(), of(name)))
                        .isInstanceOf(InexpressibleOperationException.class)
                        .hasMessageContaining(" has no type '");
                assertThat(database.isRefused("create table t (c " + name + ")"))
                        .as(name)
                        .isTrue();
            }
            for (String name : OF_ALL) {
                assertThat(database.isRefusedBefore(of(name))).as(name).isFalse();
                database.run(of(name));
                database.execute("drop table t");
            }
        }
    }

    private static void check(Dialect dialect, List<Operation> migration) {
        migration.forEach(operation -> dialect.check(operation, migration));
    }

    private static List<Operation> of(String name) {
        return OneWay.operations(op -> op.createTable(table("t").column("c", type(name))));
    }
}
