package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.codegen.MigrationFile;
import dev.retort.codegen.MigrationSpec;
import dev.retort.migration.Migration;
import dev.retort.operation.Operation;
import dev.retort.plan.SchemaPlan;
import dev.retort.plan.Stage;
import dev.retort.runner.SqlScript;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The files of a plan that is written as several migrations. */
final class StagedFiles {

    private final SchemaPlan plan;
    private final List<Stage> stages;

    StagedFiles(SchemaPlan plan, List<Stage> stages) {
        this.plan = plan;
        this.stages = stages;
    }

    /** The migrations, compiled from their sources, each of which says what its stage does. */
    List<Migration> load() throws ReflectiveOperationException {
        List<Migration> migrations = new ArrayList<>();
        List<Operation> before = new ArrayList<>();
        for (Stage stage : stages) {
            String name = "Scenario" + migrations.size();
            LoadedMigration loaded = LoadedMigration.of(name, source(name, stage, before));
            assertThat(loaded.upgrade()).as("loaded stage").isEqualTo(stage.upgrade());
            assertThat(loaded.downgrade()).as("loaded stage, back").isEqualTo(stage.downgrade());
            migrations.add(loaded.migration());
            before.addAll(stage.upgrade());
        }
        return migrations;
    }

    private String source(String name, Stage stage, List<Operation> before) {
        return MigrationFile.of(new MigrationSpec(
                "",
                name,
                "0123456789ab",
                List.of(),
                "scenario",
                Instant.parse("2026-01-01T00:00:00Z"),
                stage.upgrade(),
                stage.downgrade(),
                plan.dialect(),
                List.of(),
                stage.transactional(),
                before));
    }

    /** What the migrations execute on their way up. */
    String sql() {
        StringBuilder sql = new StringBuilder();
        for (int n = 0; n < stages.size(); n++) {
            Stage stage = stages.get(n);
            sql.append("-- ").append(n + 1).append(" of ").append(stages.size());
            sql.append(
                    stage.transactional() && plan.dialect().hasTransactionalDdl()
                            ? ", in one transaction\n"
                            : ", statement by statement\n");
            SqlScript.statements(stage.upgrade(), plan.dialect())
                    .forEach(statement -> sql.append(statement).append(";\n"));
        }
        return sql.toString();
    }
}
