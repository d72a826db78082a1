package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.retort.cli.Shell.Result;
import dev.retort.dialect.Dialects;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs against a database: what they print, how they end, and what they leave alone. */
class VerbsTest {

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();
    private Project project;

    @BeforeEach
    void twoMigrationsAndAnEntity() {
        project = Project.in(folder, database)
                .entity("Note", """
                        @jakarta.persistence.Entity
                        public class Note { @jakarta.persistence.Id Long id; String text; }
                        """)
                .migration(
                        "a1",
                        "",
                        "op.createTable(table(\"note\").column(\"id\", bigint().notNull()).primaryKey(\"note_pkey\", \"id\"));",
                        "op.dropTable(\"note\");")
                .migration(
                        "b1",
                        "a1",
                        "op.addColumn(\"note\", \"text\", varchar(255));",
                        "op.dropColumn(\"note\", \"text\", varchar(255));");
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private void changesNothing(String... words) {
        var files = project.files();
        var content = database.content();
        assertThat(project.run(words).exitCode()).isZero();
        assertThat(project.files()).isEqualTo(files);
        assertThat(database.content()).isEqualTo(content);
    }

    @Test
    void previewsChangeNothing() {
        changesNothing("upgrade", "--dry-run");
        changesNothing("upgrade", "--sql");
        changesNothing("current");
        changesNothing("history", "--journal");
        changesNothing("downgrade", "b1:base", "--sql");
        project.done("upgrade");
        project.entity("Other", "@jakarta.persistence.Entity public class Other { @jakarta.persistence.Id Long id; }");
        changesNothing("autogenerate", "-m", "x", "--dry-run");
        changesNothing("autogenerate", "-m", "x", "--sql");
        changesNothing("downgrade", "base", "--dry-run");
        changesNothing("downgrade", "base", "--sql");
        changesNothing("revision", "-m", "x", "--dry-run");
    }

    @Test
    void aDryRunIsRefusedOnADatabaseOfOthersThatIsBehind() {
        Result result = project.run("autogenerate", "-m", "x", "--dry-run");
        Result upgrade = project.run("autogenerate", "-m", "x", "--dry-run", "--upgrade");

        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(upgrade.exitCode()).isEqualTo(4);
        assertThat(database.tables()).isEmpty();
    }

    /** Alembic J18. */
    @Test
    void thePrintedScriptDoesWhatTheRunDoes() {
        String script = project.done("upgrade", "--sql");

        database.run(script);
        assertThat(project.run("check", "--quiet")).isEqualTo(new Result(0, "Models and schema are in sync.\n", ""));
        assertThat(project.done("current")).isEqualTo("b1  do b1  (head)\n");
        database.run(project.done("downgrade", "b1:base", "--sql"));
        assertThat(project.done("current")).startsWith("base: no migration is applied\n");
        assertThat(database.tables()).containsExactly("retort_history", "retort_version");
    }

    @Test
    void reportsInJson() {
        JsonNode upgrade = project.json("upgrade");
        assertThat(keys(upgrade)).containsExactly("version", "command", "dryRun", "steps", "heads");
        assertThat(keys(upgrade.get("steps").get(0)))
                .containsExactly("revision", "direction", "message", "milliseconds", "hazards");
        assertThat(upgrade.get("version").asInt()).isEqualTo(1);
        assertThat(upgrade.get("command").asText()).isEqualTo("upgrade");
        assertThat(upgrade.get("heads").toString()).isEqualTo("[\"b1\"]");
        assertThat(keys(project.json("current")))
                .containsExactly("version", "command", "revisions", "atHeads", "pending", "warnings");
        assertThat(keys(project.json("check")))
                .containsExactly("version", "command", "inSync", "pending", "differences", "notes", "blocked");
        JsonNode history = project.json("history --indicate-current");
        assertThat(keys(history)).containsExactly("version", "command", "revisions");
        assertThat(keys(history.get("revisions").get(0)))
                .containsExactly("id", "revises", "message", "created", "file", "head", "current");
        assertThat(keys(project.json("heads"))).containsExactly("version", "command", "revisions");
        JsonNode journal = project.json("history --journal");
        assertThat(keys(journal)).containsExactly("version", "command", "entries");
        assertThat(journal.get("entries")).hasSize(2);
        JsonNode show = project.json("show b1");
        assertThat(keys(show)).containsExactly("version", "command", "revision", "upgrade", "downgrade");
        assertThat(keys(show.get("upgrade").get(0))).containsExactly("change", "kind", "name", "detail", "hazards");
        assertThat(keys(project.json("stamp a1"))).containsExactly("version", "command", "heads");
        project.json("stamp b1");
        assertThat(keys(project.json("revision -m x"))).containsExactly("version", "command", "file", "revision");
        project.done("upgrade");
        project.entity("Other", "@jakarta.persistence.Entity public class Other { @jakarta.persistence.Id Long id; }");
        assertThat(keys(project.json("autogenerate -m y")))
                .containsExactly(
                        "version", "command", "file", "revision", "expand", "migrations", "changes", "notes", "proof");
        project.migration("c1", "b1", "", "");
        assertThat(keys(project.json("merge"))).containsExactly("version", "command", "file", "revision");
    }

    /** Alembic H2: differences have an exit code of their own and are said in the words of the file. */
    @Test
    void checkEndsWithThreeAndTheLinesOfTheFile() {
        project.done("upgrade", "a1");
        assertThat(project.run("check", "--quiet")).isEqualTo(new Result(3, """
                        + column note.text  varchar(255)
                        Pending: b1 (do b1); run 'retort upgrade', then check again.
                        """, ""));
        project.done("upgrade");
        database.run("alter table note drop column text");
        assertThat(project.run("check", "--quiet")).isEqualTo(new Result(3, """
                        + column note.text  varchar(255)
                        1 difference between the entities and the database; 'retort autogenerate' writes the migration.
                        """, ""));
        assertThat(project.line("check --quiet --format json").exitCode()).isEqualTo(3);
        assertThat(project.line("current --check-heads --quiet").exitCode()).isZero();
        database.run("alter table note add column text varchar(255)");
        project.done("downgrade", "-1");
        assertThat(project.line("current --check-heads --quiet").exitCode()).isEqualTo(3);
    }

    @Test
    void stampStatesAndPurgeForgets() {
        project.done("stamp", "head");
        assertThat(project.done("current")).isEqualTo("b1  do b1  (head)\n");
        assertThat(database.tables()).doesNotContain("note");
        database.run("update retort_version set revision = 'zz'");
        Result unknown = project.run("current");
        assertThat(unknown.err())
                .isEqualTo("warning: the database is at revision zz, which no migration file has: get the"
                        + " missing file, or state where the database is with 'retort stamp --purge'\n");
        assertThat(project.run("stamp", "a1").exitCode()).isEqualTo(4);
        assertThat(project.done("stamp", "a1", "--purge")).isEqualTo("The database is recorded at a1.\n");
        project.done("stamp", "base");
        assertThat(project.done("current")).startsWith("base: no migration is applied\n");
        project.done("upgrade");
    }

    @Test
    void theLockIsWaitedForAndItsHolderNamed() throws Exception {
        String tryLock =
                Dialects.byName("postgresql").orElseThrow().runnerLock().tryLock();
        try (Connection holder = database.connect();
                Statement statement = holder.createStatement()) {
            statement.execute("set application_name = 'somebody else'");
            statement.execute(tryLock);

            Result waited = project.run("upgrade", "--lock-timeout", "200ms", "--quiet");
            assertThat(waited.exitCode()).isEqualTo(5);
            assertThat(waited.out()).isEmpty();
            assertThat(waited.err())
                    .startsWith(
                            "error: One runner at a time may change a database, and this one waited 200 ms for the lock"
                                    + " that is held by ")
                    .contains("somebody else")
                    .hasLineCount(1);
        }
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void twoUpgradesAtOnce() {
        project.migration("c1", "b1", "op.execute(\"select pg_sleep(1)\");", "");
        CompletableFuture<Result> one =
                CompletableFuture.supplyAsync(() -> Project.existing(folder).run("upgrade"));
        Result other = Project.existing(folder).run("upgrade");

        assertThat(List.of(one.join().exitCode(), other.exitCode())).containsOnly(0);
        assertThat(database.query("select revision from retort_history where action = 'upgrade'"))
                .containsExactly("a1", "b1", "c1");
    }

    @Test
    void theJournalKeepsWhatFailedToo() {
        project.done("upgrade");
        project.migration("c1", "b1", "op.execute(\"select 1/0\");", "");
        assertThat(project.run("upgrade").exitCode()).isEqualTo(1);
        project.done("downgrade", "-1");

        assertThat(project.done("history", "--journal").lines().map(line -> line.replaceAll("  \\d+ ms|^\\S+  ", "")))
                .containsExactly(
                        "upgrade  a1  done  postgres",
                        "upgrade  b1  done  postgres",
                        "upgrade  c1  rolled back  postgres",
                        "downgrade  b1  done  postgres");
    }

    /** Jvm-peers 81, jvm-peers 92, jvm-peers 59. */
    @Test
    void excludedTablesAreNeitherCreatedNorDropped() {
        project.done("upgrade");
        database.run("create table qrtz_jobs (id int); create schema audit; create table audit.log (id int)");
        project.entity(
                "QrtzLock",
                "@jakarta.persistence.Entity(name = \"qrtz_locks\") public class QrtzLock { @jakarta.persistence.Id Long id; }");

        assertThat(project.run("check", "--quiet").out()).contains("+ table qrtz_locks", "- table qrtz_jobs");
        assertThat(project.run("check", "--exclude", "qrtz_*", "--quiet").exitCode())
                .isZero();
        assertThat(project.run("check", "--exclude", "qrtz_*,audit.*", "--schemas", "public,audit", "--quiet")
                        .exitCode())
                .isZero();
        assertThat(project.run("check", "--exclude", "qrtz_*", "--schemas", "audit", "--quiet")
                        .out())
                .startsWith("- table audit.log  DATA LOSS, BREAKS OLD CODE\n");
    }

    /** What may hurt is read before it is run. */
    @Test
    void aDryRunSaysWhatMayHurt() {
        assertThat(project.run("upgrade", "--dry-run").out()).doesNotContain("DATA LOSS");
        project.done("upgrade");

        assertThat(project.run("downgrade", "base", "--dry-run").out())
                .contains("    DATA LOSS: every value of note.text is gone")
                .contains("    DATA LOSS: every row of note is gone");
    }
}
