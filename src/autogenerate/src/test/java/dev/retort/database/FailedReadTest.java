package dev.retort.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailedReadTest {

    private TestDatabase database;
    private String role;

    @BeforeEach
    void create() throws SQLException {
        database = new TestDatabase();
        role = database.createRole();
        database.run("create table t (id serial primary key, u int unique, a int check (a > 0)); create index on t (a);"
                + " create sequence s; create type e as enum ('x'); create view v as select 1");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private Schema readAs(String user, ReadScope scope) throws SQLException {
        try (Connection connection = database.connectAs(user)) {
            return new DatabaseReader().read(connection, scope);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pg_description, TABLES",
        "pg_attrdef, COLUMNS",
        "pg_opclass, INDEXES",
        "pg_sequence, SEQUENCES",
        "pg_enum, ENUM_TYPES",
        "pg_attribute, ENUM_TYPES"
    })
    void aCatalogThatTheRoleMayNotReadIsAnErrorThatNamesIt(String catalog, ObjectKind kind) throws SQLException {
        database.run("revoke select on pg_catalog." + catalog + " from public");

        DatabaseReadException failure =
                catchThrowableOfType(DatabaseReadException.class, () -> readAs(role, ReadScope.DEFAULT_SCHEMA));
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.missingPermission().orElseThrow()).contains("permission denied for table " + catalog);
        assertThat(failure)
                .hasMessageStartingWith("Cannot read the " + kind.words() + ": ")
                .hasMessageContaining(catalog);
        assertThat(database.read().tables()).hasSize(1);
    }

    @Test
    void aColumnOfACatalogThatTheRoleMayNotReadIsAnErrorThatNamesIt() throws SQLException {
        database.run("revoke select on pg_catalog.pg_constraint from public");
        database.run("grant select (conindid, contype) on pg_catalog.pg_constraint to " + role);

        DatabaseReadException failure =
                catchThrowableOfType(DatabaseReadException.class, () -> readAs(role, ReadScope.DEFAULT_SCHEMA));
        assertThat(failure.kind()).isEqualTo(ObjectKind.CONSTRAINTS);
        assertThat(failure.missingPermission().orElseThrow()).contains("pg_constraint");
    }

    @Test
    void aFunctionThatTheRoleMayNotRunIsAnErrorThatNamesIt() throws SQLException {
        database.run("revoke execute on function pg_catalog.pg_get_expr(pg_node_tree, oid) from public");

        assertThatThrownBy(() -> readAs(role, ReadScope.DEFAULT_SCHEMA))
                .isInstanceOf(DatabaseReadException.class)
                .hasMessageContaining("permission denied for function pg_get_expr");
    }

    @Test
    void aRoleWithoutAnyRightSeesTheSameSchema() throws SQLException {
        ReadScope scope = ReadScope.DEFAULT_SCHEMA.withSchemas("hidden");
        database.run(
                "create schema hidden; create table hidden.t (id bigint generated always as identity, a int default 1);"
                        + " create index on hidden.t (a); create sequence hidden.s");

        assertThat(readAs(role, scope)).isEqualTo(database.read(scope));
        assertThat(readAs(role, ReadScope.DEFAULT_SCHEMA)).isEqualTo(database.read());
    }

    @Test
    void aDefaultSchemaThatTheRoleMayNotUseIsNamed() throws SQLException {
        database.run("revoke usage on schema public from public");

        DatabaseReadException failure =
                catchThrowableOfType(DatabaseReadException.class, () -> readAs(role, ReadScope.DEFAULT_SCHEMA));
        assertThat(failure.missingPermission()).contains("the role lacks USAGE on schema public");
    }

    @Test
    void noDefaultSchemaAtAll() throws SQLException {
        database.run("set search_path = nowhere");

        assertThatThrownBy(database::read)
                .isInstanceOf(DatabaseReadException.class)
                .hasMessageContaining("none on its search_path exists");
    }

    @Test
    void aFailureLeavesAConnectionInAutoCommitUsable() throws SQLException {
        database.run("revoke select on pg_catalog.pg_index from public");
        try (Connection connection = database.connectAs(role)) {
            assertThatThrownBy(() -> new DatabaseReader().read(connection, ReadScope.DEFAULT_SCHEMA))
                    .isInstanceOf(DatabaseReadException.class);

            assertThat(connection.getAutoCommit()).isTrue();
            try (Statement statement = connection.createStatement()) {
                assertThat(statement.execute("select 1")).isTrue();
            }
        }
    }

    @Test
    void aClosedConnection() throws SQLException {
        Connection connection = database.connectAs(role);
        connection.close();

        assertThatThrownBy(() -> new DatabaseReader().read(connection, ReadScope.DEFAULT_SCHEMA))
                .isInstanceOf(DatabaseReadException.class);
    }

    @Test
    void rowsThatSchemaCrawlerLostAreAnError() throws SQLException {
        for (ObjectKind kind : ObjectKind.values()) {
            QueryLog log = new QueryLog();
            for (ObjectKind counted : ObjectKind.values()) {
                log.answered(counted, counted == kind ? 7 : rows(counted));
            }
            assertThatThrownBy(() -> new Completeness(log).check(crawled()))
                    .isInstanceOf(DatabaseReadException.class)
                    .hasMessageStartingWith("Cannot read the " + kind.words() + ": the server named 7");
        }
    }

    @Test
    void aQueryThatNeverRanIsAnError() throws SQLException {
        assertThatThrownBy(() -> new Completeness(new QueryLog()).check(crawled()))
                .isInstanceOf(DatabaseReadException.class)
                .hasMessageContaining("never ran");
    }

    private Crawled crawled() {
        return new Crawl(database.connection(), new PostgreSqlCatalog(), List.of("public")).run();
    }

    private static int rows(ObjectKind kind) {
        return switch (kind) {
            case SCHEMAS, INDEXES, ENUM_TYPES -> 1;
            case TABLES, SEQUENCES -> 2;
            case COLUMNS, CONSTRAINTS -> 3;
        };
    }
}
