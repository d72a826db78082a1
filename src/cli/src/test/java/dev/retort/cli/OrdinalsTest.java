package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hazards 11: constants that change places under their numbers, with an equal schema. */
class OrdinalsTest {

    private static final String ORDER = "@jakarta.persistence.Entity @jakarta.persistence.Table(name = \"orders\")"
            + " public class Order { @jakarta.persistence.Id Long id; Status status; public enum Status { %s } }";

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();

    private Project project() {
        Project project = Project.in(folder, database).entity("Order", ORDER.formatted("NEW, PAID, SENT"));
        project.done("autogenerate", "-m", "create orders");
        project.done("upgrade");
        database.run("insert into orders (id, status) values (1, 0), (2, 1), (3, 2), (4, null)");
        return project;
    }

    private String newest(Project project) {
        return project.read("migrations/"
                + project.migrations().stream()
                        .filter(file -> file.contains("_next"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void rowsFollowTheirConstants() {
        Project project = project();
        assertThat(project.run("check").exitCode()).isZero();
        project.entity("Order", ORDER.formatted("SENT, PAID, NEW"));

        Result check = project.run("check", "--quiet");
        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(check.out())
                .contains("~ ordinals orders.status  NEW, PAID, SENT to SENT, PAID, NEW, BREAKS OLD CODE")
                .contains("the version that still runs has other numbers for NEW, SENT of orders.status")
                .contains("1 difference");
        project.done("autogenerate", "-m", "next");
        assertThat(newest(project))
                .contains("op.alterOrdinals(")
                .contains("from(constants(\"NEW\", \"PAID\", \"SENT\"))")
                .contains("Proven on");
        project.done("upgrade");
        assertThat(database.query("select status from orders order by id")).containsExactly("2", "1", "0", null);
        project.done("check");
        project.done("downgrade", "-1");
        assertThat(database.query("select status from orders order by id")).containsExactly("0", "1", "2", null);
    }

    @Test
    void aNewNameInTheSamePlaceIsSaidAndWrittenDown() {
        Project project = project().entity("Order", ORDER.formatted("NEW, SETTLED, SENT"));

        assertThat(project.run("check", "--quiet").out())
                .contains("rows of orders.status that meant PAID mean SETTLED from now on");
        project.done("autogenerate", "-m", "next");
        project.done("upgrade");
        assertThat(database.query("select status from orders order by id")).containsExactly("0", "1", "2", null);
        project.done("check");
    }

    /** What stood there before anybody said what its numbers mean is no difference, whatever they mean. */
    @Test
    void nothingIsSaidOfWhatNoMigrationKnows() {
        Project project = Project.in(folder, database).entity("Order", ORDER.formatted("NEW, PAID, SENT"));
        database.run("create table orders (id bigint primary key, status smallint check (status between 0 and 2))");
        project.done("check");
        project.entity("Order", ORDER.formatted("SENT, PAID, NEW"));
        project.done("check");
    }

    @Test
    void aFileOfOnesOwnHasAColumnWatched() {
        Project project = Project.in(folder, database).entity("Order", ORDER.formatted("SENT, PAID, NEW"));
        database.run("create table orders (id bigint primary key, status smallint check (status between 0 and 2))");
        project.migration(
                "1", "", "op.setOrdinals(\"orders\", \"status\", constants(\"NEW\", \"PAID\", \"SENT\"));", "");
        project.done("upgrade");

        Result check = project.run("check", "--quiet");
        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(check.out()).contains("~ ordinals orders.status  NEW, PAID, SENT to SENT, PAID, NEW");
    }

    @Test
    void rowsOfAConstantThatGoesAreRefused() {
        Project project = project().entity("Order", ORDER.formatted("NEW, SENT"));
        project.done("autogenerate", "-m", "next", "--plain");
        assertThat(newest(project)).contains("rows of orders.status that mean PAID stand for no constant then");

        Result upgrade = project.run("upgrade", "--quiet");
        assertThat(upgrade.exitCode()).isEqualTo(1);
        assertThat(database.query("select status from orders order by id")).containsExactly("0", "1", "2", null);
        database.run("update orders set status = 0 where status = 1");
        project.done("upgrade");
        assertThat(database.query("select status from orders order by id")).containsExactly("0", "0", "1", null);
    }
}
