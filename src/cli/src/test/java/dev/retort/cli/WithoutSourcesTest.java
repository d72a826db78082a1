package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who runs migrations may have them compiled, or may have them without the project's build. */
class WithoutSourcesTest {

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();

    @Test
    void compiledMigrationsRunFromTheClassPath() {
        Project project = Project.in(folder, database).entity("V1", """
                package app.migrations;
                import dev.retort.migration.*;
                import static dev.retort.migration.Definitions.*;
                @Revision(id = "a1", message = "one")
                public final class V1 implements Migration {
                    @Override public void upgrade(Operations op) {
                        op.createTable(table("t").column("id", bigint().notNull()).primaryKey("t_pkey", "id"));
                    }
                    @Override public void downgrade(Operations op) { op.dropTable("t"); }
                }
                """);

        project.done("upgrade", "--migrations", "classpath:app.migrations");
        assertThat(database.tables()).contains("t");
        project.done("downgrade", "base", "--migrations", "classpath:app.migrations");
        assertThat(database.tables()).doesNotContain("t");
        assertThat(project.run("revision", "-m", "x", "--migrations", "classpath:app.migrations", "--quiet"))
                .isEqualTo(new Shell.Result(
                        2,
                        "",
                        "error: migrations on the class path are compiled already; give the folder of their sources with"
                                + " --migrations\n"));
    }

    @Test
    void aMigrationUsesClassesOfTheClassPathThatIsNamed() {
        Project project = Project.in(folder, database)
                .entity(
                        "Tables",
                        "package app; public final class Tables { public static final String FIRST = \"t\"; }")
                .migration("a1", "", "op.execute(\"create table \" + app.Tables.FIRST + \" (id int)\");", "")
                .variable("RETORT_CLASSPATH", "nowhere");

        assertThat(project.run("upgrade").exitCode()).isEqualTo(1);
        assertThat(database.tables()).doesNotContain("t");
        project.done("upgrade", "--classpath", "classes");
        assertThat(database.tables()).contains("t");
    }

    @Test
    void filesRunWithoutTheBuildOfTheProject() {
        Project project = Project.in(folder, database)
                .migration("a1", "", "op.execute(\"create table t (id int)\");", "op.execute(\"drop table t\");")
                .variable("RETORT_CLASSPATH", "nowhere");

        assertThat(project.done("history")).contains("a1");
        project.done("upgrade");
        assertThat(database.tables()).contains("t");
    }
}
