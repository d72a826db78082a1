package dev.retort.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.diff.RenameDecision;
import dev.retort.runner.MigrationRunner;
import dev.retort.scenario.TestServer;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that becomes a number where a type refuses nothing may come back as another text: that is no fault of the migration. */
class UnfitValuesTest {

    @TempDir
    Path folder;

    @Test
    void aNumberDoesNotComeBackAsTheTextThatItWas() throws SQLException {
        String before = "create table t (id integer primary key, c varchar(9),"
                + " constraint few check (c <> '007' or id is not null))";
        try (PlannedCase planned =
                new PlannedCase(sqlite(), before, before.replace("varchar(9)", "bigint"), RenameDecision.NONE)) {
            Proof proof = planned.prove(folder, MigrationRunner::new);

            assertThat(proof.rows()).isEqualTo(3);
            assertThat(proof.unchecked()).isEmpty();
        }
    }

    private static TestServer sqlite() {
        return TestServer.all().stream()
                .filter(server -> server.product().equals("sqlite"))
                .findFirst()
                .orElseThrow();
    }
}
