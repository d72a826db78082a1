package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.proof.FilledTables;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A trial has rows in the tables that it speaks of, whatever types their columns have, and types are read as they are written. */
class RowsOfTypesTest {

    /** What applications keep in columns: of each family's manual all that is not its own bookkeeping. */
    private static final Map<String, List<String>> TYPES = Map.of(
            "postgresql",
            List.of(
                    "smallint",
                    "integer",
                    "bigint",
                    "oid",
                    "numeric",
                    "numeric(12, 2)",
                    "numeric(3, 3)",
                    "real",
                    "double precision",
                    "money",
                    "boolean",
                    "char",
                    "char(4)",
                    "varchar",
                    "varchar(10)",
                    "text",
                    "name",
                    "bytea",
                    "date",
                    "time",
                    "time(3) with time zone",
                    "timestamp",
                    "timestamp(3) with time zone",
                    "interval",
                    "interval day to second",
                    "uuid",
                    "json",
                    "jsonb",
                    "jsonpath",
                    "bit",
                    "bit(5)",
                    "bit varying(9)",
                    "inet",
                    "cidr",
                    "macaddr",
                    "macaddr8",
                    "tsvector",
                    "tsquery",
                    "xml",
                    "point",
                    "line",
                    "lseg",
                    "box",
                    "path",
                    "polygon",
                    "circle",
                    "int4range",
                    "int8range",
                    "numrange",
                    "tsrange",
                    "tstzrange",
                    "daterange",
                    "int4multirange",
                    "datemultirange",
                    "pg_lsn",
                    "integer[]",
                    "text[]",
                    "uuid[]",
                    "numeric(5, 2)[][]"),
            "mysql",
            List.of(
                    "bit(1)",
                    "bit(8)",
                    "bit(64)",
                    "tinyint(1)",
                    "tinyint",
                    "tinyint unsigned",
                    "smallint",
                    "mediumint",
                    "int",
                    "int unsigned",
                    "bigint",
                    "bigint unsigned",
                    "decimal(10, 2)",
                    "decimal(5, 2) unsigned",
                    "float",
                    "float unsigned",
                    "double",
                    "double unsigned",
                    "char",
                    "char(4)",
                    "varchar(10)",
                    "tinytext",
                    "text",
                    "mediumtext",
                    "longtext",
                    "binary",
                    "binary(16)",
                    "varbinary(1)",
                    "varbinary(255)",
                    "tinyblob",
                    "blob",
                    "mediumblob",
                    "longblob",
                    "date",
                    "datetime",
                    "datetime(6)",
                    "timestamp",
                    "time",
                    "time(3)",
                    "year",
                    "json",
                    "enum('a', 'it''s')",
                    "set('x', 'y')",
                    "geometry",
                    "point",
                    "linestring",
                    "polygon",
                    "multipoint",
                    "multilinestring",
                    "multipolygon",
                    "geometrycollection"),
            "mariadb",
            List.of("uuid", "inet4", "inet6"),
            "h2",
            List.of(
                    "tinyint",
                    "smallint",
                    "integer",
                    "bigint",
                    "numeric(12, 2)",
                    "real",
                    "double precision",
                    "decfloat",
                    "boolean",
                    "char(4)",
                    "varchar(10)",
                    "varchar_ignorecase(10)",
                    "clob",
                    "binary(3)",
                    "varbinary(255)",
                    "blob",
                    "date",
                    "time",
                    "time(3) with time zone",
                    "timestamp",
                    "timestamp(6) with time zone",
                    "interval day to second",
                    "interval year",
                    "interval month",
                    "interval hour to minute",
                    "interval second(18, 9)",
                    "uuid",
                    "json",
                    "enum('a', 'it''s')",
                    "integer array",
                    "varchar(5) array[3]"),
            "sqlite",
            List.of(
                    "integer",
                    "bigint",
                    "smallint",
                    "tinyint",
                    "boolean",
                    "numeric(12, 2)",
                    "decimal(5, 2)",
                    "real",
                    "float",
                    "double precision",
                    "varchar(10)",
                    "char(1)",
                    "text",
                    "clob",
                    "date",
                    "time",
                    "timestamp",
                    "blob",
                    "varbinary(9)",
                    "json",
                    "uuid"));

    static Stream<TestServer> servers() {
        return TestServer.present().stream().filter(TestServer::runsAll);
    }

    /** Alembic A19: how many dimensions an array is declared with is nothing that PostgreSQL keeps. */
    @ParameterizedTest
    @MethodSource("servers")
    void aColumnOfEveryTypeHasRowsAndIsReadAsItIsWritten(TestServer server) throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (ServerDatabase database = ServerDatabase.on(server)) {
            for (String type : types(server)) {
                database.execute("create table t (id integer not null primary key, v " + type + " not null)");
                Schema schema = database.read();
                FilledTables.fill(database.live(), schema, List.of(), List.of());
                List<Operation> differences = differences(database, schema, type);
                if (database.query("select id from t").size() < 2 || !differences.isEmpty()) {
                    wrong.add(type + " " + differences);
                }
                database.execute("drop table t");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Operation> differences(ServerDatabase database, Schema schema, String type) {
        Table table = schema.tables().get(0);
        Column written = table.columns().get(1).withType(SqlType.parse(type));
        Table desired = table.withColumns(List.of(table.columns().get(0), written));
        return database.plan(schema.withTables(List.of(desired))).upgrade();
    }

    private static List<String> types(TestServer server) {
        List<String> types = new ArrayList<>(TYPES.get(server.family()));
        if (server.family().equals("mariadb")) {
            types.addAll(TYPES.get("mysql"));
        }
        return types;
    }
}
