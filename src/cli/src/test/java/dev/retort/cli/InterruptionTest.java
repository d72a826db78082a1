package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.retort.embedded.IgnoredSignals;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C while a migration runs, in a process of its own. */
class InterruptionTest {

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();

    private Process retort(String... words) throws IOException {
        String[] java = {
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.retort.cli.Main"
        };
        String[] command = new String[java.length + words.length];
        System.arraycopy(java, 0, command, 0, java.length);
        System.arraycopy(words, 0, command, java.length, words.length);
        return new ProcessBuilder(command).directory(folder.toFile()).start();
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    private static String errAfter(Process process) throws IOException, InterruptedException {
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private void waitFor(String state) throws InterruptedException {
        for (int i = 0; i < 300 && database.query(state).isEmpty(); i++) {
            Thread.sleep(100);
        }
        assertThat(database.query(state)).isNotEmpty();
    }

    /** A server may notice a little later that whom it talked to is gone. */
    private void waitUntilNone(String state) throws InterruptedException {
        for (int i = 0; i < 100 && !database.query(state).isEmpty(); i++) {
            Thread.sleep(100);
        }
        assertThat(database.query(state)).isEmpty();
    }

    /** The first line that is no news of a slow beginning. */
    private static String lineBehind(String slow, BufferedReader err) throws IOException {
        String line = err.readLine();
        return line.startsWith(slow) ? err.readLine() : line;
    }

    private static final String SLEEPING =
            "select pid from pg_stat_activity where query like '%pg_sleep(60)%' and state = 'active'"
                    + " and pid <> pg_backend_pid() and datname = current_database()";

    @BeforeAll
    static void hearsSignals() throws IOException {
        assumeFalse(
                IgnoredSignals.ofThisProcess().contains("INT"),
                "this run was started with SIGINT ignored, and what it starts inherits that");
    }

    @Test
    void takesTheMigrationBack() throws Exception {
        Project project = Project.in(folder, database)
                .migration("a1", "", "op.execute(\"create table a (id int)\");", "")
                .migration(
                        "b1",
                        "a1",
                        "op.execute(\"create table b (id int)\"); op.execute(\"select pg_sleep(60)\");",
                        "");
        Process process = retort("upgrade", "--quiet");
        waitFor(SLEEPING);

        interrupt(process);
        assertThat(errAfter(process))
                .isEqualTo(
                        "error: Interrupted after 1 of 2 migrations; the database is at a1 and nothing is half done: run again"
                                + " to go on.\n");
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(database.tables()).containsExactly("a", "retort_history", "retort_version");
        waitUntilNone("select 1 from pg_locks where locktype = 'advisory'");
        waitUntilNone("select pid::text from pg_stat_activity where application_name like 'retort%'");
        assertThat(project.run("current", "--quiet").out()).isEqualTo("a1  do a1\npending: b1 (do b1)\n");
    }

    @Test
    void saysWhatStaysOfAMigrationThatCommitsEachStatement() throws Exception {
        Project project = Project.in(folder, database)
                .migration(
                        "a1", "", "op.execute(\"create table a (id int)\"); op.execute(\"select pg_sleep(60)\");", "");
        String file = "migrations/Va1.java";
        project.write(file, project.read(file).replace("message =", "transactional = false, message ="));
        Process process = retort("upgrade", "--quiet");
        waitFor(SLEEPING);

        interrupt(process);
        assertThat(errAfter(process)).contains("1 of 2 statements are done and stay", "--resume");
        assertThat(process.exitValue()).isEqualTo(130);
    }

    @Test
    void endsTheWaitForAnotherRun() throws Exception {
        Project.in(folder, database).migration("a1", "", "op.execute(\"select pg_sleep(60)\");", "");
        Process first = retort("upgrade");
        waitFor(SLEEPING);
        Process second = retort("upgrade");
        try (BufferedReader err = second.errorReader()) {
            assertThat(lineBehind("Connecting to the database", err)).startsWith("waiting for another run to end: ");
            interrupt(second);
            assertThat(err.readLine()).startsWith("error: Interrupted while waiting for the lock that is held by ");
            assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(second.exitValue()).isEqualTo(130);
        interrupt(first);
        errAfter(first);
    }

    private static final String TRIAL_STOPPED =
            "error: Interrupted: the trial was stopped; nothing was written, and it has not touched the database.\n";

    private static final String SCRATCHES = "select datname from pg_database where datname like 'retort_scratch%'";

    /** What a trial is busy with: the rows of a table that takes its time over each. */
    private Process fillingSlowly(int seconds) throws Exception {
        database.run("create function slow(bigint) returns boolean volatile language sql as"
                + " 'select pg_sleep(%d) is not null'".formatted(seconds));
        database.run("create table note (id bigint primary key check (slow(id)))");
        Project.in(folder, database).entity("com.example.Note", """
                package com.example;

                @jakarta.persistence.Entity
                public class Note {
                    @jakarta.persistence.Id
                    @org.hibernate.annotations.Check(constraints = "slow(id)")
                    long id;

                    String text;
                }
                """);
        Process process = retort("autogenerate", "-m", "text", "--quiet", "--scratch", "server");
        waitFor("select pid::text from pg_stat_activity where datname like 'retort_scratch%' and query like 'insert%'"
                + " and state = 'active'");
        return process;
    }

    private void assertTrialLeftNothing(Process process) throws Exception {
        assertThat(errAfter(process)).isEqualTo(TRIAL_STOPPED);
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(database.query(SCRATCHES)).isEmpty();
        assertThat(Files.exists(folder.resolve("migrations"))).isFalse();
        assertThat(database.tables()).doesNotContain("retort_history");
    }

    @Test
    void dropsTheDatabaseOfATrialThatFillsTables() throws Exception {
        Process process = fillingSlowly(1);

        interrupt(process);
        assertTrialLeftNothing(process);
    }

    @Test
    void endsWhatIsStillAtWorkInTheDatabaseOfATrial() throws Exception {
        Process process = fillingSlowly(60);

        new ProcessBuilder("kill", "-TERM", Long.toString(process.pid()))
                .start()
                .waitFor();
        assertThat(errAfter(process)).isEqualTo(TRIAL_STOPPED);
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(database.query(SCRATCHES)).isEmpty();
    }

    @Test
    void speaksOfTheTrialWhereItsMigrationRuns() throws Exception {
        Project.in(folder, database)
                .migration("a1", "", "op.execute(\"create table a (id int)\");", "")
                .migration("b1", "a1", "op.execute(\"select pg_sleep(60)\");", "");
        Process process = retort("prove", "--quiet", "--scratch", "server");
        waitFor("select pid::text from pg_stat_activity where datname like 'retort_scratch%'"
                + " and query like '%pg_sleep(60)%' and state = 'active'");

        interrupt(process);
        assertThat(errAfter(process)).isEqualTo(TRIAL_STOPPED);
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(database.query(SCRATCHES)).isEmpty();
    }

    @Test
    void stopsTheEmbeddedServerBehindTheMigration() throws Exception {
        Project project = Project.in(folder, database)
                .migration(
                        "a1", "", "op.execute(\"create table a (id int)\"); op.execute(\"select pg_sleep(60)\");", "");
        Process process = retort("upgrade", "--url", "embedded:postgresql");
        try (BufferedReader err = process.errorReader()) {
            String line = err.readLine();
            while (line != null && !line.startsWith("[1/1]")) {
                line = err.readLine();
            }
            Thread.sleep(1000);
            interrupt(process);
            assertThat(err.lines())
                    .containsExactly(
                            "error: Interrupted after 0 of 1 migrations; the database is at base and nothing is half"
                                    + " done: run again to go on.");
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Files.exists(folder.resolve(".retort/postgresql-18/data/postmaster.pid")))
                .isFalse();
        assertThat(project.run("current", "--quiet", "--url", "embedded:postgresql")
                        .out())
                .isEqualTo("base: no migration is applied\npending: a1 (do a1)\n");
    }
}
