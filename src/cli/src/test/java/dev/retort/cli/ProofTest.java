package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.retort.cli.Shell.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations are tried before they are written, and whenever somebody asks. */
class ProofTest {

    private static final String NOTE = """
            import jakarta.persistence.*;
            @Entity
            public class Note {
                @Id
                long id;
                @Column(length = 40)
                String title;
                %s
            }
            """;
    private static final String SCRATCHES = "select datname from pg_database where datname like 'retort_scratch%'";

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();

    @Test
    void theFileSaysWhatTheTrialShowed() {
        Project project = noted("");

        String said = project.done("autogenerate", "-m", "add pages");

        String file = project.read("migrations/" + project.migrations().get(0));
        assertThat(file.replace("\n * ", " "))
                .containsPattern(
                        "<p>Proven on PostgreSQL \\S+ \\(scratch database on the same server\\): up, down and up"
                                + " again, with 3 rows in 1 table; SQL [0-9a-f]{12}\\.");
        assertThat(said).contains("Proven on PostgreSQL ");
        assertThat(database.query(SCRATCHES)).isEmpty();
        assertThat(database.query("select count(*) from note")).containsExactly("2");
    }

    /** A table with two rows that lacks a column. */
    private Project noted(String further) {
        database.run("create table note (id bigint primary key, title varchar(40)); insert into note values (1), (2)");
        return Project.in(folder, database).entity("Note", NOTE.formatted("Integer pages; " + further));
    }

    @Test
    void rowsThatMayFailAreNotHeldAgainstIt() {
        Project project = noted("@Column(nullable = false) String author;");

        String said = project.done("autogenerate", "-m", "add author");

        assertThat(said).contains("Not checked: upgrade with rows in note, which may fail.");
    }

    @Test
    void whatIsNotWantedIsNotTried() {
        Project project = noted("");

        String said = project.done("autogenerate", "-m", "add pages", "--no-proof");

        assertThat(said).contains("Not proven: proofs are switched off.");
        assertThat(project.read("migrations/" + project.migrations().get(0)))
                .contains("<p>Not proven: proofs are switched off.");
    }

    @Test
    void whoMayNotCreateADatabaseTriesElsewhere() {
        Project project = noted("");
        String role = database.createRole();
        database.run("alter table note owner to " + role + "; grant create, usage on schema public to " + role);
        project.variable("RETORT_URL", database.urlOf(role));

        String embedded = project.done("autogenerate", "-m", "add pages");
        assertThat(embedded).containsPattern("Proven on PostgreSQL \\S+ \\(embedded\\): up");

        Result nowhere = project.run("autogenerate", "-m", "add pages", "--migrations", "a", "--scratch", "server");
        assertThat(nowhere.out())
                .contains("Not proven: no database for trials can be made on the server: ERROR: permission denied");

        Result other = project.run("autogenerate", "-m", "add pages", "--migrations", "b", "--scratch", database.url());
        assertThat(other.out()).containsPattern("Proven on PostgreSQL \\S+ \\(the server of --scratch\\): up");
    }

    @Test
    void aScratchDatabaseThatAKilledRunLeftIsDroppedByTheNext() {
        database.run("create database retort_scratch_1700000000_abcdef");
        Project project = noted("");

        project.done("autogenerate", "-m", "add pages");

        assertThat(database.query(SCRATCHES)).isEmpty();
    }

    @Test
    void editedFilesAreTriedFromTheBeginning() {
        Project project = Project.in(folder, database).entity("Note", NOTE.formatted(""));
        project.migration(
                "1", "", "op.execute(\"create table a (id int)\", \"drop table a\");", "op.execute(\"drop table a\");");
        project.migration("2", "1", "op.addColumn(\"a\", \"b\", text());", "");

        assertThat(project.run("prove").exitCode()).isEqualTo(1);
        JsonNode migrations = project.json("prove").get("migrations");
        assertThat(migrations.get(0).get("proven").asBoolean()).isTrue();
        assertThat(migrations.get(1).get("failure").asText())
                .contains("its downgrade does not lead back to where it started: - column a.b");
        assertThat(database.contentOfOthers()).isEqualTo(TestDatabase.create().contentOfOthers());

        project.migration("2", "1", "op.addColumn(\"a\", \"b\", text());", "op.dropColumn(\"a\", \"b\", text());");
        assertThat(project.done("prove", "2")).contains("Proven on PostgreSQL ").doesNotContain("create table");
        assertThat(project.done("prove", "1:2", "--quiet")).contains("All of them go up, down and up again.");
        assertThat(project.run("prove", "3").exitCode()).isEqualTo(2);
    }

    @Test
    void aMigrationThatCannotRunIsNotWritten() {
        database.run("create table note (id bigint primary key, title varchar(40), pages text)");
        Project project = Project.in(folder, database).entity("Note", NOTE.formatted(""));
        project.entity("Twice", """
                import dev.retort.extension.OperationRewriter;
                import dev.retort.operation.Operation;
                import dev.retort.schema.Schema;
                import java.util.*;
                public final class Twice implements OperationRewriter {
                    @Override
                    public List<Operation> rewrite(List<Operation> operations, Schema current, Schema desired) {
                        List<Operation> twice = new ArrayList<>(operations);
                        twice.addAll(operations);
                        return twice;
                    }
                }
                """)
                .write("classes/META-INF/services/dev.retort.extension.OperationRewriter", "Twice\n");

        Result result = project.run("autogenerate", "-m", "drop pages");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains("nothing was written, because the migration does not do what it should: ")
                .contains("column \"pages\" of relation \"note\" does not exist")
                .contains("add --no-proof");
        assertThat(project.migrations()).isEqualTo(List.of());
        assertThat(database.query(SCRATCHES)).isEmpty();
    }

    @Test
    void seedsAndFunctionsAreTriedAlsoOnceTheyAreThere() {
        Project project = Project.in(folder, database).entity("Note", NOTE.formatted(""));
        project.migration(
                "1",
                "",
                "op.execute(\"create function one() returns int language sql as 'select 1'\", \"drop function one()\");",
                "op.execute(\"drop function one()\");");
        project.migration(
                "2", "1", "op.execute(\"create table a (id int primary key)\");", "op.execute(\"drop table a\");");
        project.migration(
                "3", "2", "op.execute(\"insert into a values (1)\");", "op.execute(\"delete from a where id = 1\");");
        project.done("upgrade");

        assertThat(project.done("prove")).contains("All of them go up, down and up again.");
    }

    private Project orders() {
        Project project = Project.in(folder, database).entity("Note", NOTE.formatted(""));
        project.migration(
                "1",
                "",
                "op.createTable(table(\"orders\").column(\"id\", integer().notNull()).column(\"amount\", integer())"
                        + ".column(\"fax\", text()).primaryKey(\"orders_pkey\", \"id\"));",
                "op.dropTable(\"orders\");");
        return project;
    }

    /** A downgrade that loses values is seen beside SQL that writes none. */
    @Test
    void sqlThatWritesNoRowsHidesNoLoss() {
        Project project = orders();
        project.migration(
                "2",
                "1",
                "op.renameColumn(\"orders\", \"fax\", \"telefax\");"
                        + " op.execute(\"grant select on orders to public\", \"revoke select on orders from public\");",
                "op.execute(\"revoke select on orders from public\"); op.dropColumn(\"orders\", \"telefax\", text());"
                        + " op.addColumn(\"orders\", \"fax\", text());");

        Result proof = project.run("prove", "2");
        assertThat(proof.exitCode()).isEqualTo(1);
        assertThat(proof.out() + proof.err()).contains("the downgrade loses values of orders");
    }

    /** What SQL of the author's own writes is not compared, and that is said; the rest is. */
    @Test
    void whatSqlWritesIsNamed() {
        Project project = orders();
        project.migration(
                "2",
                "1",
                "op.execute(\"update orders set amount = 7\"); op.execute(\"create index i on orders (fax)\");",
                "op.execute(\"drop index i\");");
        project.migration("3", "2", "op.execute(\"delete from orders where amount = 7\");", "");
        project.migration("4", "3", "op.execute(\"do $$ begin delete from orders; end $$\");", "");

        assertThat(project.done("prove", "2"))
                .contains("Not checked: values of orders.amount, which SQL of its own changes.");
        assertThat(project.done("prove", "3"))
                .contains("Not checked: rows of orders, which SQL of its own adds or takes away.");
        assertThat(project.done("prove", "4"))
                .contains("Not checked: rows, as nobody can tell which of them SQL of its own writes.");
    }

    @Test
    void aSchemaAloneIsProven() {
        Project project = Project.in(folder, database).entity("Note", NOTE.formatted(""));
        project.migration("1", "", "op.createSchema(\"archive\");", "op.dropSchema(\"archive\");");

        assertThat(project.done("prove")).contains("All of them go up, down and up again.");
    }

    @Test
    void whySqlFailedOnRowsIsSaid() {
        Project project = orders();
        project.migration("2", "1", "op.execute(\"update orders set amount = amount * 100\");", "");

        assertThat(project.done("prove", "2"))
                .contains("SQL of its own failed on such as were tried (ERROR: integer out of range)");
    }

    @Test
    void whatSqlLeavesBehindIsNoWayBack() {
        Project project = orders();
        project.migration("2", "1", "op.execute(\"create view large as select id from orders where amount > 9\");", "");
        assertThat(project.run("prove", "2").out())
                .contains("its downgrade does not lead back to where it started: view large is left");

        project.migration(
                "2",
                "1",
                "op.execute(\"create view large as select id from orders where amount > 9\");",
                "op.execute(\"drop view large\");");
        project.migration(
                "3",
                "2",
                "op.execute(\"create or replace view large as select id from orders where amount > 99\");",
                "");
        project.done("prove", "2");
        assertThat(project.run("prove", "3").out()).contains("view large is another one");
    }
}
