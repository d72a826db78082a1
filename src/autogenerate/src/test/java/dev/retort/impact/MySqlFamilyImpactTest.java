package dev.retort.impact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.Impact;
import dev.retort.dialect.Refusal;
import dev.retort.operation.Operation;
import dev.retort.scenario.TestServer;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Asks for ever more expensive algorithms and locks until the server accepts one, and compares it with the matrix. Hazards 52, 66,
 * 67, 89, 90, 108, 133, and the online matrix.
 */
class MySqlFamilyImpactTest {

    private static final List<String> WAYS = List.of(
            "ALGORITHM=INSTANT",
            "ALGORITHM=NOCOPY, LOCK=NONE",
            "ALGORITHM=NOCOPY, LOCK=SHARED",
            "ALGORITHM=INPLACE, LOCK=NONE",
            "ALGORITHM=INPLACE, LOCK=SHARED",
            "ALGORITHM=COPY, LOCK=NONE",
            "ALGORITHM=COPY, LOCK=SHARED");

    private static final QualifiedName TEXTS = QualifiedName.of("texts");

    private static final List<String> FAMILY = List.of("mysql", "mariadb");

    /** The driver logs every refusal; kept, as levels of loggers that nobody holds are forgotten. */
    private static final Logger LOG = Logger.getLogger("org.mariadb.jdbc");

    @TestFactory
    Stream<DynamicTest> acceptsWhatTheMatrixSays() throws SQLException {
        LOG.setLevel(Level.SEVERE);
        List<DynamicTest> tests = new ArrayList<>();
        for (TestServer server : TestServer.present()) {
            if (FAMILY.contains(server.family())) {
                tests.addAll(on(server));
            }
        }
        return tests.stream();
    }

    /** MySQL adds no more than 64 columns at once, and asks for another way then; MariaDB counts none. */
    @Test
    void columnsThatCameTooOftenAreRefusedAsNotOnline() throws SQLException {
        LOG.setLevel(Level.SEVERE);
        for (TestServer server : TestServer.present()) {
            if (FAMILY.contains(server.family())) {
                String url = server.create();
                assertThat(refusalsOfManyColumns(url)).as(server.label()).allMatch(Refusal.NOT_ONLINE::equals);
                server.drop(url);
            }
        }
    }

    private static List<Refusal> refusalsOfManyColumns(String url) throws SQLException {
        List<Refusal> refusals = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table often (id integer primary key)");
            for (int n = 0; n < 70; n++) {
                try {
                    statement.execute("alter table often add column c" + n + " integer, ALGORITHM=INSTANT");
                } catch (SQLException refused) {
                    refusals.add(Refusal.of(refused.getSQLState(), refused.getErrorCode()));
                }
            }
            statement.execute("alter table often add column last integer, ALGORITHM=INPLACE, LOCK=NONE");
        }
        return refusals;
    }

    private static List<DynamicTest> on(TestServer server) throws SQLException {
        String url = server.create();
        List<DynamicTest> tests = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url)) {
            DatabaseMetaData metaData = connection.getMetaData();
            Dialect dialect = Dialects.forServer(
                            metaData.getDatabaseProductName(),
                            metaData.getDatabaseMajorVersion(),
                            metaData.getDatabaseMinorVersion())
                    .orElseThrow();
            for (Operation trial : trials().stream()
                    .filter(server::takes)
                    .filter(operation -> dialect.statements(operation).size() == 1)
                    .toList()) {
                prepare(connection);
                String seen = cheapest(connection, dialect.statements(trial).get(0));
                tests.add(DynamicTest.dynamicTest(
                        dialect.name() + " " + dialect.statements(trial),
                        () -> assertThat(seen).isEqualTo(expected(dialect, trial))));
            }
        }
        server.drop(url);
        return tests;
    }

    private static List<Operation> trials() {
        List<Operation> trials = new ArrayList<>(Trials.everywhere());
        trials.add(Trials.add("char(36)", column -> column.withDefault(new DefaultValue("(uuid())"))));
        trials.add(Trials.add("json", column -> column.withDefault(new DefaultValue("(json_object())"))));
        trials.add(Trials.add("integer", column -> column.withDefault(new DefaultValue("(1 + 1)"))));
        trials.add(Trials.add("bigint", column -> column.withNullable(false).withIdentity(Identity.BY_DEFAULT)));
        trials.add(Trials.add("integer", column -> column.withCheck("c > 0")));
        trials.add(Trials.add("integer", column -> column.withGenerated(new GeneratedExpression("n + 1", false))));
        Column checked = Column.of("checked", SqlType.of("integer")).withCheck("checked > -1");
        trials.add(new Operation.AlterColumn(Trials.T, checked, checked.withNullable(false)));
        trials.add(Trials.type("name", "varchar(50)", "varchar(64)"));
        trials.add(Trials.type("wide", "varchar(100)", "varchar(200)"));
        trials.add(Trials.type("name", "varchar(50)", "text"));
        trials.add(Trials.type("kind", "enum('a','b')", "enum('a','b','c')"));
        trials.add(Trials.type("kind", "enum('a','b')", "enum('a','c','b')"));
        trials.add(Trials.type("at", "datetime", "datetime(6)"));
        trials.add(Trials.type("at", "datetime", "timestamp"));
        trials.add(Trials.type("options", "set('a','b')", "set('a','b','c')"));
        trials.add(Trials.type("options", "set('a','b')", "set('a','b','c','d','e','f','g','h','i')"));
        Column numbered = Column.of("id", SqlType.of("bigint")).withNullable(false);
        trials.add(new Operation.AlterColumn(
                QualifiedName.of("keyed"), numbered, numbered.withIdentity(Identity.BY_DEFAULT)));
        Column counted = numbered.withIdentity(Identity.BY_DEFAULT);
        trials.add(new Operation.AlterColumn(QualifiedName.of("counted"), counted, numbered));
        trials.addAll(texts());
        trials.add(
                new Operation.CreateIndex(Trials.T, Index.of("new_ft", "wide").withMethod("fulltext")));
        trials.add(new Operation.AlterTableOption(Trials.T, "charset", "utf8mb4", "latin1 collate latin1_swedish_ci"));
        return trials;
    }

    /** Of columns that say their character set; an index is on the one whose collation changes. */
    private static List<Operation> texts() {
        return List.of(
                text("one_byte", "latin1_swedish_ci", 100, 255),
                text("one_byte", "latin1_swedish_ci", 100, 256),
                text("one_byte", "latin1_swedish_ci", 100, 90),
                text("three_bytes", "utf8mb3_general_ci", 50, 85),
                text("three_bytes", "utf8mb3_general_ci", 50, 86),
                text("short", "utf8mb4_general_ci", 31, 300),
                text("longer", "utf8mb4_general_ci", 32, 64),
                collation("one_byte", "latin1_swedish_ci", 100, "latin1_bin"),
                collation("three_bytes", "utf8mb3_general_ci", 50, "latin1_bin"));
    }

    private static Operation text(String name, String collation, int before, int after) {
        Column column = Column.of(name, SqlType.of("varchar", before)).withCollation(collation);
        return new Operation.AlterColumn(TEXTS, column, column.withType(SqlType.of("varchar", after)));
    }

    private static Operation collation(String name, String before, int length, String after) {
        Column column = Column.of(name, SqlType.of("varchar", length)).withCollation(before);
        return new Operation.AlterColumn(TEXTS, column, column.withCollation(after));
    }

    private static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists t, parent, keyed, counted, texts;"
                    + "create table counted (id bigint auto_increment primary key); insert into counted values (1);"
                    + "create table texts (one_byte varchar(100) collate latin1_swedish_ci, three_bytes varchar(50) collate utf8mb3_general_ci,"
                    + " short varchar(31) collate utf8mb4_general_ci, longer varchar(32) collate utf8mb4_general_ci, index (one_byte));"
                    + "insert into texts values ('a', 'a', 'a', 'a');"
                    + "create table parent (id bigint primary key); insert into parent values (1);"
                    + "create table keyed (id bigint primary key); insert into keyed values (1);"
                    + "create table t (checked integer check (checked > -1), id bigint not null, name varchar(50), note text, amount numeric(10,4), at datetime,"
                    + " n integer, plain integer, needed integer not null, wide varchar(100), kind enum('a','b'), options set('a','b'),"
                    + " parent_id bigint, other_id bigint, constraint t_ck check (id > -1), index t_ix (n),"
                    + " constraint t_fk foreign key (parent_id) references parent (id));"
                    + "insert into t values (1, 1, 'x', 'x', 1, now(), 1, 1, 1, 'x', 'a', 'a', 1, 1)");
        }
    }

    /** A numbered column asks for a key. */
    private static String cheapest(Connection connection, String statement) throws SQLException {
        String sql = statement
                + (statement.contains("add column") && statement.endsWith(" auto_increment") ? ", add key (c)" : "");
        String joint = sql.startsWith("alter table") ? ", " : " ";
        SQLException last = new SQLException("nothing tried");
        for (String way : WAYS) {
            try (Statement trial = connection.createStatement()) {
                trial.execute(sql + joint + (joint.equals(" ") ? way.replace(",", "") : way));
                return way;
            } catch (SQLException refused) {
                last = refused;
            }
        }
        throw new SQLException("refused in every way: " + sql, last);
    }

    private static String expected(Dialect dialect, Operation trial) {
        List<Impact> impacts = dialect.impacts().of(trial, List.of(trial));
        assertThat(impacts).as("lines of the matrix").isNotEmpty();
        return impacts.get(impacts.size() - 1).lock().words();
    }
}
