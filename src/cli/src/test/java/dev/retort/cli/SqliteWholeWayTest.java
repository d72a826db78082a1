package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From entities to an SQLite file and back; what its ALTER TABLE cannot do too. */
class SqliteWholeWayTest {

    private static final String NOTE = """
            import jakarta.persistence.*;
            @Entity @Table(name = "note")
            public class Note {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                @Column(nullable = %s, length = 40) String title;
                @ManyToOne Note parent;
            }
            """;

    @TempDir
    Path folder;

    private Project project(String url) {
        return Project.at(folder, url).entity("Note", NOTE.formatted(false));
    }

    private List<String> query(String file, String sql) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(file));
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(String.valueOf(result.getString(1)));
            }
            return rows;
        } catch (SQLException failure) {
            throw new AssertionError(sql, failure);
        }
    }

    private List<String> tables(String file) {
        return query(
                file, "select name from sqlite_schema where type = 'table' and name not like 'retort%' order by name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite:///shop.db", "jdbc:sqlite:shop.db", "jdbc:sqlite:shop.db?foreign_keys=on"})
    void anEmptyFileThereAndBack(String url) {
        Project project = project(url);

        assertThat(project.done("autogenerate", "-m", "create note")).contains("+ table note");
        project.done("upgrade");
        assertThat(tables("shop.db")).containsExactly("note");
        assertThat(project.run("check", "--quiet")).isEqualTo(new Result(0, "Models and schema are in sync.\n", ""));
        assertThat(project.done("current")).contains("create note");
        assertThat(project.done("history", "--journal")).contains("  upgrade  ");
        assertThat(query("shop.db", "select sql from sqlite_schema where name = 'note'")
                        .get(0))
                .contains("foreign key (parent_id) references note (id)");
        project.done("downgrade", "base");
        assertThat(tables("shop.db")).isEmpty();
    }

    @Test
    void rowsAreMovedWhereAlterTableIsNotEnough() {
        Project project = project("sqlite:///shop.db");
        project.done("autogenerate", "-m", "create note");
        project.done("upgrade");
        query("shop.db", "insert into note (title) values ('a'), ('b') returning id");

        project.entity("Note", NOTE.formatted(true));
        assertThat(project.done("autogenerate", "-m", "title may be missing")).contains("~ column");
        project.done("upgrade");
        assertThat(query("shop.db", "select title from note order by id")).containsExactly("a", "b");
        query("shop.db", "insert into note (title) values (null) returning id");
        assertThat(project.run("check", "--quiet").exitCode()).isZero();

        Result back = project.run("downgrade", "-1");
        assertThat(back.exitCode()).isNotZero();
        assertThat(back.err()).contains("NOT NULL").contains("Nothing of it is left");
        assertThat(query("shop.db", "select count(*) from note")).containsExactly("3");
        query("shop.db", "delete from note where title is null returning id");
        project.done("downgrade", "-1");
        assertThat(query("shop.db", "select title from note order by id")).containsExactly("a", "b");
    }

    @Test
    void noScriptIsWrittenOfAMove() {
        Project project = project("sqlite:///shop.db");
        project.done("autogenerate", "-m", "create note");
        assertThat(project.done("upgrade", "--sql"))
                .contains("create table note (")
                .contains("insert into retort_history");
        project.done("upgrade");
        project.entity("Note", NOTE.formatted(true));

        Result printed = project.run("autogenerate", "-m", "x", "--sql");
        assertThat(printed.exitCode()).isEqualTo(4);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err()).contains("moves rows to a new one");
        project.done("autogenerate", "-m", "title may be missing");
        Result script = project.run("upgrade", "--sql");
        assertThat(script.exitCode()).isEqualTo(4);
        assertThat(script.out()).isEmpty();
        project.done("upgrade");
    }

    @Test
    void noScriptIsWrittenOfStatementsThatAreNotRun() {
        Project project = project("sqlite:///shop.db");
        project.migration("a1b2c3d4e5f6", "", """
                op.execute("create table a (id integer)");
                op.execute("create table b (id integer); create table c (id integer)");""", "op.execute(\"select 1\");");

        for (Result refused : List.of(project.run("upgrade"), project.run("upgrade", "--sql"))) {
            assertThat(refused.exitCode()).isEqualTo(4);
            assertThat(refused.out()).doesNotContain("create table");
            assertThat(refused.err()).contains("write an op.execute for each of them");
        }
        assertThat(tables("shop.db")).isEmpty();
    }

    @Test
    void whoWritesMeanwhileIsWaitedFor() throws SQLException {
        Project project = project("sqlite:///shop.db");
        project.done("autogenerate", "-m", "create note");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop.db"));
                Statement statement = other.createStatement()) {
            statement.execute("begin immediate");
            Result waited = project.run("upgrade", "--lock-timeout", "1s");
            assertThat(waited.exitCode()).isEqualTo(5);
            statement.execute("rollback");
        }
        project.done("upgrade");
        assertThat(tables("shop.db")).containsExactly("note");
    }

    @Test
    void theEmbeddedFileIsKept() {
        Project project = project("embedded:sqlite");
        project.done("autogenerate", "-m", "create note");
        project.done("upgrade");
        assertThat(project.run("check", "--quiet").exitCode()).isZero();
        assertThat(tables(".retort/sqlite/data.db")).containsExactly("note");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sqlite://", "sqlite:///:memory:", "jdbc:sqlite::memory:", "jdbc:sqlite:file:x?mode=memory"})
    void aDatabaseInMemoryIsRefused(String url) {
        Result refused = project(url).run("current");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("in memory");
    }

    @Test
    void whatCannotBeAFileIsToldApart() throws IOException {
        Files.createDirectory(folder.resolve("data"));
        Project project = project("sqlite:///shop.db");
        Result isFolder = project.run("current", "--url", "sqlite:///data");
        assertThat(isFolder.exitCode()).isEqualTo(1);
        assertThat(isFolder.err()).contains("data is a folder; name a file in it, as in ");
        Result nowhere = project.run("current", "--url", "jdbc:sqlite:missing/shop.db?foreign_keys=on");
        assertThat(nowhere.exitCode()).isEqualTo(1);
        assertThat(nowhere.err()).contains("missing of the database file shop.db does not exist; create it");
    }

    @Test
    void theEmbeddedScratchIsInMemory() {
        Project project = project("sqlite:///shop.db");
        assertThat(project.done("autogenerate", "-m", "create note", "--scratch", "embedded"))
                .contains("(scratch database in memory): up, down and up again");
    }

    @Test
    void anAttachedSchemaIsRefused() {
        Project project = project("sqlite:///shop.db");
        Result refused = project.run("check", "--schemas", "other");
        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.err()).contains("a file is one schema");
    }

    @Test
    void typesThatAreKeptAlikeAreOneUnlessDeclaredTypesAreAskedFor() throws SQLException {
        Project project = project("sqlite:///types.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("types.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("create table note (id integer primary key, title text not null, parent_id int,"
                    + " foreign key (parent_id) references note (id))");
        }
        assertThat(project.run("check", "--quiet")).isEqualTo(new Result(0, "Models and schema are in sync.\n", ""));
        assertThat(project.run("check", "--quiet", "--declared-types").out())
                .contains("text to varchar(40)", "integer to bigint");
    }
}
