package dev.retort.impact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.Impact;
import dev.retort.dialect.Work;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every operation on a table with rows and compares the locks that its transaction then holds, the rows that it read and the
 * files that are new with the matrix, on every version whose binaries the build has. Hazards 35 to 43, 50, 57 to 59, 64, 75, 77,
 * 78, 80, 81, 83, 85, 87, 96, 99.
 */
class PostgreSqlImpactTest {

    private static final QualifiedName REFERRING = QualifiedName.of("referring");
    private static final String DOMAIN =
            "create domain positive as integer check (value > 0);" + " create domain wanted as integer not null";

    /** What one statement was seen to do. */
    private record Seen(String lock, String onParent, Work work) {}

    @TestFactory
    Stream<DynamicContainer> doesWhatTheMatrixSays() {
        return PostgreSqlBinaries.ofTheBuild().stream().map(PostgreSqlImpactTest::onVersion);
    }

    private static DynamicContainer onVersion(PostgreSqlBinaries binaries) {
        try {
            EmbeddedPostgres server = binaries.start();
            try (Connection connection = server.getPostgresDatabase().getConnection()) {
                Dialect dialect = dialect(connection);
                prepare(connection);
                List<DynamicTest> tests = new ArrayList<>();
                for (Operation trial : trials(dialect)) {
                    Seen seen = measure(connection, dialect, trial);
                    tests.add(DynamicTest.dynamicTest(
                            trial.summary().text() + " " + dialect.statements(trial),
                            () -> assertThat(seen).isEqualTo(expected(dialect, trial))));
                }
                return DynamicContainer.dynamicContainer(dialect.name(), tests);
            } finally {
                server.close();
            }
        } catch (java.io.IOException | SQLException failure) {
            throw new IllegalStateException("PostgreSQL " + binaries.version() + " cannot be measured", failure);
        }
    }

    private static Dialect dialect(Connection connection) throws SQLException {
        DatabaseMetaData server = connection.getMetaData();
        return Dialects.forServer(
                        server.getDatabaseProductName(),
                        server.getDatabaseMajorVersion(),
                        server.getDatabaseMinorVersion())
                .orElseThrow();
    }

    private static List<Operation> trials(Dialect dialect) {
        List<Operation> trials = new ArrayList<>(Trials.everywhere());
        trials.addAll(Trials.notValid());
        trials.add(Trials.referringTable());
        trials.add(new Operation.DropTable(Table.of(REFERRING, List.of(Column.of("parent_id", SqlType.of("bigint"))))
                .withForeignKeys(
                        List.of(ForeignKey.of("referring_fk", List.of("parent_id"), Trials.PARENT, List.of("id"))))));
        trials.add(new Operation.FillColumn(Trials.T, "spare", "1"));
        trials.add(column("double precision", "random()"));
        trials.add(column("timestamp", "clock_timestamp()"));
        trials.add(Trials.add("positive", column -> column));
        trials.add(column("wanted", "1"));
        trials.add(column("jsonb", "'{}'::jsonb"));
        trials.add(column("timestamp", "date_trunc('day', now())"));
        trials.add(Trials.add(
                "bigint",
                column -> column.withNullable(false)
                        .withIdentity(new Identity(Identity.Generation.SERIAL, SequenceOptions.DEFAULT))));
        trials.add(Trials.add("bigint", column -> column.withNullable(false).withIdentity(Identity.BY_DEFAULT)));
        trials.add(Trials.add("integer", column -> column.withCheck("c > 0")));
        trials.add(Trials.type("name", "varchar(50)", "text"));
        trials.add(Trials.type("note", "text", "varchar"));
        trials.add(Trials.type("note", "text", "varchar(100)"));
        trials.add(Trials.type("amount", "numeric(10,4)", "numeric"));
        trials.add(Trials.type("at", "timestamp", "timestamptz"));
        trials.add(Trials.type("at3", "timestamp(3)", "timestamp"));
        trials.add(Trials.type("letters", "char(5)", "varchar(5)"));
        trials.add(Trials.type("data", "json", "jsonb"));
        Column name = Column.of("code", SqlType.parse("varchar(20)"));
        trials.add(new Operation.AlterColumn(Trials.T, name, name.withCollation("\"C\"")));
        trials.add(Trials.add(new ExclusionConstraint("new_ex", "using btree (id with =)")));
        if (dialect.impacts().of(dev.retort.dialect.Shape.ADD_COLUMN_VIRTUAL).isPresent()) {
            trials.add(Trials.add("integer", column -> column.withGenerated(new GeneratedExpression("n + 1", false))));
        }
        return trials;
    }

    private static Operation column(String type, String value) {
        return Trials.add(type, column -> column.withDefault(new DefaultValue(value)));
    }

    private static void prepare(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set time zone 'Europe/Vienna'");
            statement.execute(DOMAIN);
            statement.execute("create table parent (id bigint primary key); insert into parent values (1);"
                    + "create table keyed (id bigint primary key); insert into keyed values (1);"
                    + "create table referring (parent_id bigint constraint referring_fk references parent (id));"
                    + "create table t (spare integer, id bigint not null, name varchar(50), note text, amount numeric(10,4), at timestamp,"
                    + " at3 timestamp(3), n integer, plain integer, needed integer not null, letters char(5), data json,"
                    + " code varchar(20), parent_id bigint constraint t_fk references parent (id), other_id bigint,"
                    + " constraint t_ck check (n > -1));"
                    + "insert into t select null, i, 'x', 'x', 1, now(), now(), i, i, i, 'x', '{}', i, 1, 1"
                    + " from generate_series(1, 200) i;"
                    + "create index t_ix on t (n); create index t_code on t (code);"
                    + "alter table t add constraint t_nv check (n > -2) not valid;"
                    + "alter table t add constraint t_fk_nv foreign key (other_id) references parent (id) not valid");
        }
        connection.commit();
    }

    private static Seen measure(Connection connection, Dialect dialect, Operation trial) throws SQLException {
        Probe probe = new Probe(connection, table(trial));
        connection.rollback();
        String readBefore = probe.rowsRead();
        String writtenBefore = probe.rowsWritten();
        try (Statement statement = connection.createStatement()) {
            for (String sql : dialect.statements(trial)) {
                statement.execute(sql);
            }
        }
        boolean written = !probe.rowsWritten().equals(writtenBefore);
        boolean scanned = !probe.rowsRead().equals(readBefore);
        Work work = probe.isRewritten() || written
                ? Work.REWRITE
                : probe.isIndexed() ? Work.INDEX : scanned ? Work.SCAN : Work.NONE;
        Seen seen = new Seen(written ? "row locks" : probe.lock(), new Probe(connection, "parent").lock(), work);
        connection.rollback();
        return seen;
    }

    private static String table(Operation trial) {
        String name = trial.summary().name();
        return name.startsWith("keyed") || name.equals("referring") ? name.replaceFirst("\\..*", "") : "t";
    }

    private static Seen expected(Dialect dialect, Operation trial) {
        List<Impact> impacts = dialect.impacts().of(trial, List.of(new Operation.ExecuteSql(DOMAIN, null), trial));
        assertThat(impacts).as("lines of the matrix").isNotEmpty();
        Impact worst = impacts.get(impacts.size() - 1);
        return new Seen(worst.lock().words(), worst.onReferenced().words(), worst.work());
    }
}
