package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a database refuses: one sentence, the exit code, and nothing written. */
class BadDatabaseTest {

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();
    private Project project;

    @BeforeEach
    void aProjectOfOneEntity() {
        project = Project.in(folder, database).entity("Note", """
                @jakarta.persistence.Entity
                public class Note { @jakarta.persistence.Id Long id; String text; }
                """);
    }

    private void refuses(int exitCode, String sentence, String... words) {
        var files = project.files();
        var content = database.content();
        assertThat(project.run(words)).isEqualTo(new Result(exitCode, "", "error: " + sentence + "\n"));
        assertThat(project.files()).isEqualTo(files);
        assertThat(database.content()).isEqualTo(content);
    }

    @Test
    void anUnknownHost() {
        refuses(1, "", "autogenerate", "-m", "x", "--url", "postgresql://ann:s3cret@no-such-host.invalid/orders");
    }

    @Test
    void aPortWhereNobodyListens() {
        refuses(1, "", "autogenerate", "-m", "x", "--url", "postgresql://ann:s3cret@localhost:1/orders");
    }

    @Test
    void anUnknownDatabase() {
        refuses(
                1,
                "",
                "upgrade",
                "--url",
                "postgresql://postgres@localhost:" + TestDatabase.port() + "/no_such_database");
    }

    @Test
    void aWrongPassword() throws IOException {
        String role = database.createRole();
        database.run("alter role " + role + " password 'right'");
        Path rules = Path.of(database.query("show hba_file").get(0));
        Files.writeString(rules, "host all " + role + " all scram-sha-256\n" + Files.readString(rules));
        database.run("select pg_reload_conf()");
        String url = "postgresql://" + role + "@localhost:" + TestDatabase.port() + "/" + database.name();

        refuses(1, "", "autogenerate", "-m", "x", "--url", url, "--password=wrong-s3cret");
        refuses(1, "", "autogenerate", "-m", "x", "--url", url);
        assertThat(project.run("current", "--url", url, "--password=right").exitCode())
                .isZero();
    }

    @Test
    void noRightToUseTheSchema() {
        String role = database.createRole();
        database.run("create schema hidden; create table hidden.t (id int)");

        refuses(1, "", "autogenerate", "-m", "x", "--url", database.urlOf(role), "--schemas", "hidden");
    }

    @Test
    void aSchemaThatDoesNotExist() {
        refuses(1, "", "autogenerate", "-m", "x", "--schemas", "no_such_schema");
    }

    @Test
    void noRightToReadRetortsTables() {
        project.done("upgrade");
        project.done("stamp", "base");
        String role = database.createRole();

        refuses(1, "", "autogenerate", "-m", "x", "--url", database.urlOf(role));
    }

    @Test
    void noRightToWrite() {
        String role = database.createRole();
        project.migration("a1", "", "op.execute(\"select 1\");", "");

        refuses(1, "", "upgrade", "--url", database.urlOf(role));
    }

    @Test
    void noRightToMakeTemporaryTablesLeavesDoubts() {
        String role = database.createRole();
        database.run("revoke temp on database " + database.name() + " from public;"
                + "create table note (id bigint not null primary key, text varchar(255) default 'a'::varchar || 'b')");
        database.run("grant select on all tables in schema public to " + role);
        project.entity("Note", """
                @jakarta.persistence.Entity
                public class Note {
                    @jakarta.persistence.Id Long id;
                    @org.hibernate.annotations.ColumnDefault("concat('a', 'b')") String text;
                }
                """);

        Result result = project.run("check", "--url", database.urlOf(role));
        assertThat(result).isEqualTo(new Result(0, "", ""));
    }
}
