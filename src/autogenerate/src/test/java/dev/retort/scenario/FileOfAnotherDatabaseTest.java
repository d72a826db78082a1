package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.database.DatabaseReader;
import dev.retort.database.ReadScope;
import dev.retort.history.Direction;
import dev.retort.history.Journal;
import dev.retort.history.MigrationScript;
import dev.retort.history.Step;
import dev.retort.history.VersionTable;
import dev.retort.migration.Migration;
import dev.retort.runner.MigrationRunner;
import dev.retort.runner.RefusedException;
import dev.retort.runner.SqlScript;
import dev.retort.schema.QualifiedName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that were generated on PostgreSQL, run on other servers. */
class FileOfAnotherDatabaseTest {

    private static final Path FILES = Path.of("src/test/resources/of-another-database");
    private static final ReadScope SCOPE = ReadScope.DEFAULT_SCHEMA.withOwnTables(VersionTable.NAME, Journal.NAME);

    static Stream<TestServer> others() {
        return TestServer.present().stream().filter(server -> !(server instanceof PostgreSqlServer));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatFitsRunsThereAndBack(TestServer server) throws Exception {
        try (ServerDatabase database = ServerDatabase.forSmallLettersOn(server)) {
            MigrationRunner runner = database.runner(script("fits", "V1_fits"));
            runner.upgrade("head");
            database.execute(
                    "insert into author (name, joined, active, photo) values ('Ann', '2026-01-02', true, x'0102')");
            database.execute("insert into book (id, author_id, title, price) values ('7', 1, 'A', 12.34)");
            assertThat(database.query("select price from book join author on author.id = author_id"))
                    .containsExactly("12.34");
            assertThat(new DatabaseReader()
                            .read(database.connection(), SCOPE)
                            .table(QualifiedName.of(database.dialect().stored("book")))
                            .orElseThrow()
                            .foreignKeys())
                    .hasSize(1);
            runner.downgrade("base");
            assertThat(database.contents()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatDoesNotFitIsToldBeforeAnythingRuns(TestServer server) throws Exception {
        try (ServerDatabase database = ServerDatabase.forSmallLettersOn(server)) {
            MigrationRunner runner =
                    database.runner(script("fits", "V1_fits"), script("foreign", "V2_foreign", "fits"));
            assertThatThrownBy(() -> runner.upgrade("head"))
                    .isInstanceOf(RefusedException.class)
                    .satisfies(refused -> assertThat(withoutVersion(refused)).isEqualTo(refusal(server)));
            assertThat(database.contents()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void offlineItIsToldTheSame(TestServer server) throws Exception {
        SqlScript script = new SqlScript(server.dialect());
        Step step =
                new Step(script("foreign", "V2_foreign", "fits"), Direction.UPGRADE, Set.of("fits"), Set.of("foreign"));
        assertThatThrownBy(() -> script.text(List.of(step)))
                .isInstanceOf(RefusedException.class)
                .satisfies(refused -> assertThat(withoutVersion(refused)).isEqualTo(refusal(server)));
    }

    private static String withoutVersion(Throwable refused) {
        return String.valueOf(refused.getMessage()).replaceFirst(" [0-9.]+ cannot carry out", " cannot carry out")
                + "\n";
    }

    /** A sentence on each operation. */
    private static String refusal(TestServer server) {
        return Scenario.text(FILES.resolve(server.family() + ".txt"));
    }

    private static MigrationScript script(String id, String className, String... revises) throws Exception {
        String source = Files.readString(FILES.resolve(className + ".java"));
        Migration migration = LoadedMigration.of(className, source).migration();
        return new MigrationScript(id, List.of(revises), "sample", "", true, className, "none:0", migration);
    }
}
