package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.schema.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** The scenario of this name, for servers with odd settings. */
final class Evolution {

    private static final Path ROOT = Scenario.ROOT.resolve("evolution");
    private static final EntitySide BEFORE = side("before");
    private static final EntitySide AFTER = side("after");

    private final boolean validates;

    private Evolution(boolean validates) {
        this.validates = validates;
    }

    /** What Hibernate's {@code validate} passes at every turn. */
    static Evolution validated() {
        return new Evolution(true);
    }

    /** The same where Hibernate's {@code validate} does not find what Hibernate itself has made. */
    static Evolution unvalidated() {
        return new Evolution(false);
    }

    private static EntitySide side(String name) {
        return new EntitySide(EntityClasses.of(ROOT.resolve(name)), Map.of());
    }

    /** In a database that is empty: what Hibernate makes is no difference, and its changes lead there and back. */
    void ofWhatHibernateMade(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                LiveDatabase database = LiveDatabase.of(connection)) {
            BEFORE.build(url, connection);
            assertThat(plan(database, BEFORE).summary()).as("made by Hibernate").isEmpty();
            Schema start = database.read(ReadScope.DEFAULT_SCHEMA);
            SchemaPlan plan = plan(database, AFTER);
            assertThat(plan.upgrade()).hasSizeGreaterThan(20);
            execute(connection, database, plan.upgrade());
            assertThat(plan(database, AFTER).summary()).as("upgraded").isEmpty();
            validate(AFTER, url);
            execute(connection, database, plan.downgrade());
            assertThat(plan(database, BEFORE).summary()).as("downgraded").isEmpty();
            assertThat(database.read(ReadScope.DEFAULT_SCHEMA).tables())
                    .as("tables after the downgrade")
                    .hasSameSizeAs(start.tables());
            validate(BEFORE, url);
        }
    }

    /** In a database that is empty: what Retort makes of nothing is what Hibernate wants, and nothing is left behind. */
    void ofNothing(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                LiveDatabase database = LiveDatabase.of(connection)) {
            SchemaPlan plan = plan(database, AFTER);
            execute(connection, database, plan.upgrade());
            assertThat(plan(database, AFTER).summary()).as("made by Retort").isEmpty();
            validate(AFTER, url);
            execute(connection, database, plan.downgrade());
            assertThat(database.read(ReadScope.DEFAULT_SCHEMA))
                    .as("left behind")
                    .isEqualTo(plan.current());
        }
    }

    private void validate(EntitySide side, String url) {
        if (validates) {
            side.validate(url);
        }
    }

    private static SchemaPlan plan(LiveDatabase database, EntitySide side) {
        return new Planner(database, side, ReadScope.DEFAULT_SCHEMA).plan();
    }

    private static void execute(Connection connection, LiveDatabase database, List<Operation> operations)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Operation operation : operations) {
                for (String sql : database.dialect().statements(operation, operations)) {
                    statement.execute(sql);
                }
            }
        }
    }
}
