package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import dev.retort.sample.Comment;
import dev.retort.sample.Membership;
import dev.retort.sample.Organization;
import dev.retort.sample.Tag;
import dev.retort.sample.Task;
import dev.retort.sample.User;
import dev.retort.sample.UserPreferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From entities to a database and back, with the words of the command line. */
class WholeWayTest {

    private static final Path CHECKED_IN = Shell.REPOSITORY.resolve("migrations");
    private static final String BEFORE_PREFERENCES = Stream.of(
                    "Comment", "Membership", "Organization", "Project", "Tag", "Task", "User")
            .map("dev.retort.sample."::concat)
            .collect(Collectors.joining(","));

    @TempDir
    Path folder;

    @Test
    void anEmptyDatabaseThereAndBack() {
        TestDatabase database = TestDatabase.create();
        Project project = Project.ofSample(folder, database.url());
        List<String> empty = database.contentOfOthers();

        assertThat(project.done("autogenerate", "-m", "create all"))
                .contains("+ table    users  ", "+ table    user_preferences  ")
                .endsWith("_create_all.java; review it, then run 'retort upgrade'.\n");
        assertThat(database.content()).isEqualTo(empty);
        project.done("upgrade");
        assertThat(project.run("check", "--quiet")).isEqualTo(new Result(0, "Models and schema are in sync.\n", ""));
        validateWithHibernate(database);
        project.done("downgrade", "base");
        assertThat(database.contentOfOthers()).isEqualTo(empty);
        assertThat(database.query("select revision from retort_version")).isEmpty();
    }

    private static void validateWithHibernate(TestDatabase database) {
        Configuration hibernate = new Configuration();
        Stream.of(
                        Comment.class,
                        Membership.class,
                        Organization.class,
                        dev.retort.sample.Project.class,
                        Tag.class,
                        Task.class,
                        User.class,
                        UserPreferences.class)
                .forEach(hibernate::addAnnotatedClass);
        hibernate.setProperty("hibernate.connection.url", database.url());
        hibernate.setProperty("hibernate.hbm2ddl.auto", "validate");
        hibernate.buildSessionFactory().close();
    }

    @Test
    void writesTheCheckedInMigrationByteForByte() throws IOException {
        Project project = Project.ofSample(folder, TestDatabase.create().url());
        Path golden = checkedIn();
        String id = golden.getFileName().toString().split("_")[2];
        String text = Files.readString(golden);
        String created = text.replaceAll("(?s).*created = \"([^\"]*)\".*", "$1");

        project.variable("RETORT_CREATED", created);
        project.done("autogenerate", "-m", "create tables", "--revision-id", id, "--entities", BEFORE_PREFERENCES);

        assertThat(project.migrations()).containsExactly(golden.getFileName().toString());
        assertThat(project.read("migrations/" + golden.getFileName())).isEqualTo(text);
    }

    private static Path checkedIn() throws IOException {
        try (Stream<Path> files = Files.list(CHECKED_IN)) {
            return files.filter(file -> file.toString().endsWith("_create_tables.java"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void theCheckedInStateLacksThePreferencesAndNothingElse() throws IOException {
        TestDatabase database = TestDatabase.create();
        Project project = Project.ofSample(folder, database.url());
        Files.createDirectories(folder.resolve("migrations"));
        Files.copy(checkedIn(), folder.resolve("migrations").resolve(checkedIn().getFileName()));
        project.done("upgrade");

        Result found = project.run("autogenerate", "-m", "add user preferences");
        assertThat(found.exitCode()).isZero();
        String file = project.migrations().get(1);
        assertThat(found.out()).isEqualTo("""
                + table user_preferences  5 columns
                Proven on PostgreSQL 18.6 (scratch database on the same server): up, down and up again, \
                with 6 rows in 2 tables; SQL f399d2a0a0a1.
                Wrote migrations/%s; review it, then run 'retort upgrade'.
                """.formatted(file));
        assertThat(file).matches("V\\d{8}_\\d{4}_[0-9a-f]{12}_add_user_preferences\\.java");
        project.done("upgrade");

        var before = project.files();
        assertThat(project.run("autogenerate", "-m", "again", "--quiet"))
                .isEqualTo(new Result(
                        0, "No differences between the entities and the database; nothing was written.\n", ""));
        assertThat(project.files()).isEqualTo(before);
        project.done("downgrade", "-1");
        assertThat(database.tables()).contains("users").doesNotContain("user_preferences");
    }

    @Test
    void theEmbeddedDatabaseKeepsItsStateAndIsBroughtToHead() {
        Project project = Project.ofSample(folder, "embedded:postgresql");

        project.done("autogenerate", "-m", "first", "--entities", BEFORE_PREFERENCES);
        Result second = project.run("autogenerate", "-m", "second");

        assertThat(second.exitCode()).isZero();
        assertThat(second.out())
                .startsWith("+ table user_preferences  5 columns\nProven on PostgreSQL 18.6 (")
                .contains(".\nWrote migrations/V");
        assertThat(second.err()).contains("bringing the database to head first: ", "(first)\n[1/1] upgrade ");
        project.done("upgrade");
        project.done("check");
        project.done("downgrade", "base");
        assertThat(project.run("current").out()).startsWith("base: no migration is applied\npending: ");
    }
}
