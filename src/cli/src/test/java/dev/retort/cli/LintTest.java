package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.retort.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lint finds in migrations that are there; no database is asked. */
class LintTest {

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void aHistoryAndAnAddressThatNobodyAnswers() {
        project = Project.at(folder, "postgresql://nobody@localhost:1/nothing")
                .migration(
                        "a1",
                        "",
                        "op.createTable(table(\"users\").column(\"id\", bigint().notNull()).column(\"fax\", varchar(20)));",
                        "op.dropTable(\"users\");")
                .migration("b1", "a1", """
                        op.dropColumn("users", "fax", varchar(20));
                                op.execute("delete from users; drop type mood");
                        """, "op.addColumn(\"users\", \"fax\", varchar(20));");
    }

    private Project levels(String levels) {
        return project.write("retort.yaml", project.read("retort.yaml") + "lint: { levels: " + levels + " }\n");
    }

    private Project annotated(String annotations) {
        String source = project.read("migrations/Vb1.java");
        return project.write(
                "migrations/Vb1.java", source.replace("public final class", annotations + "\npublic final class"));
    }

    private static String rules(JsonNode report) {
        StringBuilder rules = new StringBuilder();
        report.get("findings")
                .forEach(finding -> rules.append(finding.get("revision").asText())
                        .append(':')
                        .append(finding.get("line"))
                        .append(' ')
                        .append(finding.get("level").asText())
                        .append(' ')
                        .append(finding.get("rule").asText())
                        .append(finding.get("accepted").isNull() ? "\n" : " accepted\n"));
        return rules.toString();
    }

    /** What {@code public.users} is depends on the schema that the address names. */
    @Test
    void theSchemaThatIsMeantAnywayIsThatOfTheAddress() {
        String fill = "op.execute(\"update public.users set fax = '' where fax is null\");"
                + " op.alterColumn(\"users\", \"fax\", from(varchar(20)), to(varchar(20).notNull()));";
        project.migration("b1", "a1", fill, "");
        assertThat(rules(project.json("lint b1"))).doesNotContain(" not-null\n");
        assertThat(rules(project.json("lint b1 --url postgresql://nobody@localhost:1/nothing?currentSchema=app")))
                .contains(" not-null\n");
    }

    /** Hazards 2, 157: with the line of the verb, and what is not read is said. */
    @Test
    void tellsWhatHurtsWithItsLine() {
        Result result = project.run("lint", "--quiet");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("""
                migrations/Vb1.java:8  warn  drop-column  every value of users.fax is gone""")
                .contains("""
                migrations/Vb1.java:9  warn  delete-without-where  every row of users is gone.
                    1. Say with WHERE which rows go.
                migrations/Vb1.java:9  warn  sql-not-read  not looked at: 'drop type mood', as it could not be parsed.
                """)
                .endsWith(" 0 accepted in 2 migrations on PostgreSQL 18.0.\n");
    }

    /** The locks are those of what stands in the file, SQL written by hand too. */
    @Test
    void locksAreThoseOfWhatStandsInTheFile() {
        project.migration("c1", "b1", "op.execute(\"create index concurrently users_ix on users (id)\");", "");
        assertThat(project.run("lint", "c1", "--format", "html", "--quiet").out())
                .contains("users_ix", "SHARE UPDATE EXCLUSIVE", "nobody");
    }

    /** Hazards 97 and 122: what the runner or the server refuses, as the migration runs in a transaction. */
    @Test
    void tellsWhatATransactionRefuses() {
        project.migration("c1", "b1", """
                op.online().createIndex("users", index("users_ix", "id"));
                        op.execute("alter type mood add value 'fine'; alter type mood add value 'finer' after 'fine'");
                        op.addColumn("users", "feels", type("mood").defaultsTo("'fine'"));
                        op.execute("update users set feels = 'fine' where id = 1");
                """, "");
        assertThat(rules(project.json("lint c1"))).isEqualTo("""
                        c1:8 warn concurrently-in-transaction
                        c1:10 warn label-before-commit
                        c1:11 warn unbatched-write
                        c1:11 warn label-before-commit
                        """);
        String source = project.read("migrations/Vc1.java");
        project.write("migrations/Vc1.java", source.replace("id = \"c1\"", "id = \"c1\", transactional = false"));
        assertThat(rules(project.json("lint c1"))).isEqualTo("c1:11 warn unbatched-write\n");
        project.write("migrations/Vc1.java", source);
        assertThat(rules(project.json("lint c1 --dialect mariadb"))).doesNotContain("transaction", "label");
    }

    /** Hazard 84: a column that SQL of the same file fills is not NULL in every row, on which no key could fail. */
    @Test
    void whatSqlFillsMayBreakAKey() {
        project.migration("c1", "b1", """
                op.addColumn("users", "code", bigint());
                        op.execute("update users set code = 1 where id > 0");
                        op.addUniqueConstraint("users", unique("users_uq", "code"));
                """, "");
        assertThat(rules(project.json("lint c1 --dialect mysql"))).contains("c1:10 warn constraint-fails-on-rows");
        project.migration("d1", "c1", """
                op.addColumn("users", "other", bigint());
                        op.addUniqueConstraint("users", unique("other_uq", "other"));
                """, "");
        assertThat(rules(project.json("lint d1 --dialect mysql"))).isEmpty();
    }

    /** Hazard 77: a drop by name is a drop of what the history knows under it. */
    @Test
    void whatIsDroppedByItsNameIsKnown() {
        project.migration("c1", "b1", """
                        op.createTable(table("notes").column("user_id", bigint())
                            .foreignKey(foreignKey("notes_fk", "user_id").references("users", "id")));
                        """, "")
                .migration("d1", "c1", "op.dropForeignKey(\"notes\", \"notes_fk\");", "")
                .migration("e1", "c1", "op.execute(\"alter table notes drop constraint notes_fk\");", "");
        assertThat(rules(project.json("lint d1"))).isEqualTo("d1:8 warn foreign-key-drop-locks-both\n");
        assertThat(rules(project.json("lint e1"))).isEqualTo("e1:8 warn foreign-key-drop-locks-both\n");
    }

    @Test
    void looksAtWhatIsNamed() {
        assertThat(project.run("lint", "a1", "--quiet").out())
                .isEqualTo("Nothing in 1 migration may hurt on PostgreSQL 18.0.\n");
        assertThat(rules(project.json("lint a1:b1"))).contains("b1:8 warn drop-column\n");
        assertThat(project.json("lint").get("migrations").asInt()).isEqualTo(2);
        assertThat(project.run("lint", "zz").exitCode()).isEqualTo(2);
    }

    @Test
    void pendingNeedsADatabase() {
        project.write("retort.yaml", "migrations: { directory: migrations }\n");

        assertThat(project.run("lint", "pending"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "error: 'pending' asks a database which migrations it lacks, and none is given; add --url, or name"
                                + " all, an id or a range such as base:head\n"));
        assertThat(project.run("lint", "--dialect", "mariadb").out()).endsWith("in 2 migrations on MariaDB 11.4.\n");
        assertThat(project.run("lint", "--dialect", "postgresql:14").out())
                .endsWith("in 2 migrations on PostgreSQL 14.\n");
    }

    @Test
    void anErrorEndsWithThree() {
        levels("{ data-loss: error, delete-without-where: warn, sql-not-read: off }");

        assertThat(rules(project.json("lint")))
                .contains("b1:8 error drop-column\n")
                .contains("b1:9 warn delete-without-where\n")
                .doesNotContain("sql-not-read");
        assertThat(project.run("lint").exitCode()).isEqualTo(3);
        assertThat(project.run("lint", "a1").exitCode()).isZero();
    }

    @Test
    void levelsAreThoseOfTheEnvironment() {
        project.write("retort.yaml", project.read("retort.yaml") + """
                lint: { levels: { sql-not-read: off } }
                environments:
                  production: { lint: { levels: { drop-column: error } } }
                """);

        assertThat(project.run("lint").exitCode()).isZero();
        assertThat(project.run("lint", "--env", "production").exitCode()).isEqualTo(3);
        assertThat(rules(project.json("lint --env production")))
                .contains("error drop-column")
                .doesNotContain("sql-not-read");
    }

    @Test
    void unknownHazardsAndLevelsAreRefused() {
        levels("{ drop-colum: error }");
        assertThat(project.run("lint").err())
                .contains("retort.yaml:5:", "there is no hazard 'drop-colum'; did you mean 'drop-column'?");
        levels("")
                .write(
                        "retort.yaml",
                        project.read("retort.yaml").replaceAll("lint:.*\n", "")
                                + "lint: { levels: { lock: fatal } }\n");
        Result wrong = project.run("lint");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("there is no level 'fatal' for lock; the levels are error, warn, off");
    }

    @Test
    void whatIsAcceptedForAReasonDoesNotCount() {
        levels("{ data-loss: error }");
        annotated("@Accept(hazard = \"drop-column\", reason = \"nobody faxes\")"
                + " @Accept(hazard = \"delete-without-where\", reason = \"test data\")");

        Result result = project.run("lint", "--quiet");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("""
                Vb1.java:9  accepted  drop-column  every value of users.fax is gone; the way back restores the column empty.
                    because: nobody faxes
                """);
    }

    @Test
    void acceptancesAreFindingsThemselvesWhereTheyAreWrong() {
        annotated("@Accept(hazard = \"data-loss\", reason = \" \") @Accept(hazard = \"truncate\", reason = \"x\")"
                + " @Accept(hazard = \"drop-colum\", reason = \"x\")");

        assertThat(project.run("lint").out())
                .contains(
                        "acceptance-without-reason  it accepts 'data-loss' without a reason",
                        "acceptance-unused  it accepts 'truncate', which it does not have; delete that.",
                        "acceptance-unused  there is no hazard 'drop-colum' to accept; did you mean 'drop-column'?");
        assertThat(rules(project.json("lint"))).contains("warn drop-column\n");
    }

    /** Hazard 18: a way back that takes more than its way forth has brought. */
    @Test
    void aDowngradeLosesMoreThanTheUpgradeBrought() {
        project.migration(
                "c1",
                "b1",
                "op.addColumn(\"users\", \"age\", integer());",
                "op.dropColumn(\"users\", \"age\", integer()); op.dropTable(\"orders\");");

        assertThat(project.run("lint", "c1").out())
                .contains("drop-table  downgrade: ")
                .doesNotContain("users.age");
    }

    /** What a column was is told by the migrations before, also by their SQL. */
    @Test
    void sqlIsReadWithWhatTheHistoryTells() {
        project.migration("c1", "b1", "op.execute(\"alter table users add column code varchar(30)\");", "")
                .migration("d1", "c1", "op.execute(\"alter table users alter code type varchar(10)\");", "");

        assertThat(rules(project.json("lint d1"))).contains("d1:8 ").doesNotContain("sql-not-read");
        assertThat(project.run("lint", "d1").out()).contains("users.code");
    }

    @Test
    void changedSinceARevisionOfGit() {
        assertThat(project.run("lint", "--changed-since", "main").err()).contains("is in no repository of git");
        git("init", "-q", "-b", "main");
        git("add", "-A");
        git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "a");

        assertThat(project.run("lint", "--changed-since", "main", "--quiet").out())
                .isEqualTo("Nothing in 0 migrations may hurt on PostgreSQL 18.0.\n");
        assertThat(project.run("lint", "--changed-since", "--output=x").err()).isNotEmpty();
        Result unknown = project.run("lint", "--changed-since", "origin/nothing");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("error: git knows no revision 'origin/nothing'");
        project.migration("c1", "b1", "op.dropTable(\"orders\");", "");
        assertThat(project.json("lint --changed-since main").get("migrations").asInt())
                .isEqualTo(1);
        git("checkout", "-q", "-b", "work");
        git("add", "-A");
        git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "b");
        project.write("migrations/Va1.java", project.read("migrations/Va1.java") + "\n");
        assertThat(project.json("lint --changed-since main").get("migrations").asInt())
                .isEqualTo(2);
    }

    private void git(String... words) {
        try {
            String[] command = new String[words.length + 1];
            command[0] = "git";
            System.arraycopy(words, 0, command, 1, words.length);
            assertThat(new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .start()
                            .waitFor())
                    .isZero();
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
