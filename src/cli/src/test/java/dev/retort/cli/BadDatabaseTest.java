package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
        new Refusals(project, database).refuses(exitCode, sentence, words);
    }

    @Test
    void anUnknownHost() {
        refuses(
                1,
                "cannot connect to jdbc:postgresql://no-such-host.invalid/orders as ann: the host is unknown; check the host in --url",
                "autogenerate",
                "-m",
                "x",
                "--url",
                "postgresql://ann:s3cret@no-such-host.invalid/orders");
    }

    @Test
    void aPortWhereNobodyListens() {
        refuses(
                1,
                "cannot connect to jdbc:postgresql://localhost:1/orders as ann: Connection to localhost:1 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections.",
                "autogenerate",
                "-m",
                "x",
                "--url",
                "postgresql://ann:s3cret@localhost:1/orders");
    }

    @Test
    void anUnknownDatabase() {
        String address = "postgresql://localhost:" + TestDatabase.port() + "/no_such_database";

        refuses(
                1,
                "cannot connect to jdbc:" + address
                        + " as postgres: there is no such database; create it, or check the name in --url",
                "upgrade",
                "--url",
                address.replace("//", "//postgres@"));
    }

    @Test
    void aWrongPassword() throws IOException {
        String role = database.createRole();
        database.run("alter role " + role + " password 'right'");
        Path rules = Path.of(database.query("show hba_file").get(0));
        Files.writeString(rules, "host all " + role + " all scram-sha-256\n" + Files.readString(rules));
        database.run("select pg_reload_conf()");
        String address = "postgresql://localhost:" + TestDatabase.port() + "/" + database.name();
        String url = address.replace("//", "//" + role + "@");
        String refused = "cannot connect to jdbc:" + address + " as " + role + ": the server refuses the password;"
                + " check --username, and --password or --password-env";

        refuses(1, refused, "autogenerate", "-m", "x", "--url", url, "--password=wrong-s3cret");
        refuses(1, refused, "autogenerate", "-m", "x", "--url", url.replace("@", ":wrong-s3cret@"));
        refuses(
                1,
                refused.replaceFirst(
                        "the server refuses.*",
                        "The server requested SCRAM-based authentication, but no password was provided. Give the password with"
                                + " --password, --password-env or RETORT_PASSWORD."),
                "check",
                "--url",
                url);
        refuses(
                1,
                refused.replaceFirst("check .*", "check the user and the password in --scratch"),
                "autogenerate",
                "-m",
                "x",
                "--scratch",
                url.replace("@", ":wrong-s3cret@"));
        refuses(
                1,
                refused.replaceFirst(
                        "the server refuses.*",
                        "The server requested SCRAM-based authentication, but no password was provided. Give the"
                                + " password in --scratch."),
                "autogenerate",
                "-m",
                "x",
                "--scratch",
                url);
        assertThat(project.run("current", "--url", url, "--password=right").exitCode())
                .isZero();
    }

    /** The catalogs of PostgreSQL are open to all by default, so that a right must be taken away to be missed. */
    @Test
    void noRightToReadTheCatalog() {
        String role = database.createRole();
        database.run("revoke select on pg_catalog.pg_sequence from public");

        refuses(
                1,
                "Cannot read the sequences: ERROR: permission denied for table pg_sequence; grant this right to the role or"
                        + " connect as one that has it",
                "check",
                "--url",
                database.urlOf(role));
    }

    @Test
    void noRightToUseTheSchema() {
        String role = database.createRole();
        database.run("revoke usage on schema public from public");

        refuses(
                1,
                "Cannot read the schemas: the role lacks USAGE on schema public; grant this right to the role or connect as"
                        + " one that has it",
                "check",
                "--url",
                database.urlOf(role));
    }

    @Test
    void noRightToReadRetortsTables() {
        project.done("upgrade");
        project.done("stamp", "base");
        String role = database.createRole();

        refuses(
                1,
                "Could not read table retort_version: ERROR: permission denied for table retort_version; grant this right to"
                        + " the role or connect as one that has it.",
                "autogenerate",
                "-m",
                "x",
                "--url",
                database.urlOf(role));
    }

    @Test
    void noRightToWrite() {
        String role = database.createRole();
        project.migration("a1", "", "op.execute(\"select 1\");", "");

        refuses(
                1,
                "Could not create Retort's own tables: ERROR: permission denied for schema public; grant this right to the"
                        + " role or connect as one that has it.",
                "upgrade",
                "--url",
                database.urlOf(role));
    }

    @Test
    void aSchemaThatNeitherSideHas() {
        project.done("autogenerate", "-m", "x", "--quiet");
        project.done("upgrade", "--quiet");

        assertThat(project.run("check", "--schemas", "publik", "--quiet"))
                .isEqualTo(new Result(
                        0,
                        "Models and schema are in sync.\n",
                        "warning: there is no schema 'publik' in the database, and no entity is in it; check --schemas or"
                                + " database.schemas\n"));
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

        JsonNode report = project.json("check --url " + database.urlOf(role));
        assertThat(report.get("notes").get(0).asText())
                .isEqualTo(
                        "cannot tell: temporary tables cannot be made (ERROR: permission denied to create temporary tables"
                                + " in database \"" + database.name()
                                + "\"), so types, defaults and conditions that differ"
                                + " in their text only are not compared");
        assertThat(report.get("differences")).isEmpty();
        assertThat(database.tables()).containsExactly("note");
    }
}
