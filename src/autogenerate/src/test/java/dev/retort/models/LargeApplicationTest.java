package dev.retort.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.diff.Judge;
import dev.retort.diff.RenameDecision;
import dev.retort.diff.SchemaComparison;
import dev.retort.drift.Drift;
import dev.retort.drift.DriftKind;
import dev.retort.drift.LargeApplication;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameCandidate;
import dev.retort.operation.Summary;
import dev.retort.plan.SchemaPlan;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A model of 300 tables, whose database Hibernate made and somebody then changed by hand in 40 places: exactly those are
 * reported. The changes are SQL of the tests' own, drawn from all kinds.
 */
class LargeApplicationTest {

    private static final int DRIFTS = 40;

    private static ModelDatabase exported;

    @TempDir
    private Path directory;

    @BeforeAll
    static void export() throws Exception {
        EntityModel model = model();
        exported = new ModelDatabase(model.schema());
        try (ModelHibernate hibernate = new ModelHibernate(model)) {
            hibernate.run(HibernateTool.FromMetadata.class, "create-only", exported.url());
        }
        assertThat(exported.size().tables()).isEqualTo(300);
    }

    @AfterAll
    static void drop() throws SQLException {
        exported.close();
    }

    private static EntityModel model() throws IOException {
        Compilation compilation = Compilation.named("large-application");
        compilation.add("Application.java", LargeApplication.source());
        List<Path> classPath = new ArrayList<>(EntityModel.jarsOfTheBuild());
        classPath.add(compilation.compile(classPath, "17"));
        return new EntityModel(
                "large-application",
                classPath,
                List.of("app"),
                List.of(),
                Map.of(
                        "hibernate.physical_naming_strategy",
                        "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy"),
                new EntityModel.Size(300, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void whatWasChangedByHandIsReportedAndNothingElse(int round) throws Exception {
        try (ModelDatabase database = exported.copy()) {
            SchemaPlan before = database.plan();
            assertThat(before.summary()).isEmpty();
            List<Drift> drifts = draw(before.current(), round);
            for (Drift drift : drifts) {
                database.execute(drift.sql());
            }
            SchemaPlan plan = database.plan(renamesOf(drifts));
            assertThat(reported(plan))
                    .containsExactlyInAnyOrderElementsOf(drifts.stream()
                            .flatMap(drift -> drift.reported().stream())
                            .toList());
            database.migrate(plan, directory, runner -> runner.upgrade("head"));
            assertThat(database.plan().summary()).isEmpty();
            database.migrate(plan, directory, runner -> runner.downgrade("base"));
            assertSame(database.plan().current(), plan);
        }
    }

    /**
     * One of each kind in turn, where the round before left off, in random order, each at something that no other touches;
     * after two rounds it was every kind's turn.
     */
    private static List<Drift> draw(Schema schema, int round) {
        List<DriftKind> kinds = new ArrayList<>(DriftKind.all());
        Collections.shuffle(kinds, new Random(DRIFTS));
        Collections.rotate(kinds, -round * DRIFTS);
        Random random = new Random(round);
        List<Drift> drawn = new ArrayList<>();
        Set<String> touched = new HashSet<>();
        for (int i = 0; drawn.size() < DRIFTS; i++) {
            List<Drift> possible = kinds.get(i % kinds.size())
                    .in(schema)
                    .filter(drift -> !touched.contains(drift.object()))
                    .toList();
            assertThat(possible).as("kind " + i).isNotEmpty();
            Drift drift = possible.get(random.nextInt(possible.size()));
            touched.add(drift.object());
            drawn.add(drift);
        }
        return drawn;
    }

    private static RenameDecision renamesOf(List<Drift> drifts) {
        Set<String> reported = new HashSet<>();
        drifts.forEach(drift -> reported.addAll(drift.reported()));
        return (differences, likely) -> likely.stream()
                .map(RenameCandidate::rename)
                .filter(rename -> reported.contains(rename.summary().toString()))
                .toList();
    }

    private static List<String> reported(SchemaPlan plan) {
        return plan.upgrade().stream()
                .map(Operation::summary)
                .map(Summary::toString)
                .toList();
    }

    private static void assertSame(Schema again, SchemaPlan plan) {
        SchemaComparison comparison = new SchemaComparison(plan.dialect(), Judge.NONE);
        assertThat(comparison.compare(again, plan.current()).operations()).isEmpty();
        assertThat(comparison.compare(plan.current(), again).operations()).isEmpty();
    }
}
