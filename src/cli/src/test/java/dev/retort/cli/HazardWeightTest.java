package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may hurt is weighed by the rows that are there, and a file knows none. */
class HazardWeightTest {

    private static final String NOTE =
            "@jakarta.persistence.Entity public class Note { @jakarta.persistence.Id Long id; %s amount; }";

    private static final String WEIGHED =
            "LOCK: rewrites about 20,000 rows of note, less than a second in which reads and"
                    + " writes wait (ACCESS EXCLUSIVE).";

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();

    private Project withRows(int rows) {
        Project project = Project.in(folder, database).entity("Note", NOTE.formatted("Integer"));
        project.done("autogenerate", "-m", "create note", "--no-proof");
        project.done("upgrade");
        database.run("insert into note (id, amount) select i, i from generate_series(1, " + rows + ") i");
        database.run("analyze note");
        return project.entity("Note", NOTE.formatted("Long"));
    }

    /** Hazard 57. */
    @Test
    void aLargeTableIsWeighed() {
        Project project = withRows(20_000);
        assertThat(project.run("check").out()).contains(WEIGHED);

        project.done("autogenerate", "-m", "widen", "--no-proof");
        String file = project.migrations().stream()
                .filter(name -> name.contains("widen"))
                .findFirst()
                .orElseThrow();
        assertThat(project.read("migrations/" + file))
                .contains("// LOCK: rewrites note while reads and writes wait (ACCESS EXCLUSIVE).")
                .doesNotContain("20,000");
        assertThat(project.done("upgrade", "--dry-run")).contains(WEIGHED);
    }

    /** Hazard 40: a domain over one with a condition, both there before anybody asked. */
    @Test
    void aColumnOfADomainThatIsThereIsWeighed() {
        database.run("create domain mail as text check (value like '%@%'); create domain work_mail as mail;"
                + " create domain plain as text");
        Project project = withRows(20_000);
        String column = "@jakarta.persistence.Column(columnDefinition = \"%s\") String %s;";
        project.entity(
                "Note",
                "@jakarta.persistence.Entity public class Note { @jakarta.persistence.Id Long id; Integer amount; "
                        + column.formatted("work_mail", "office") + column.formatted("plain", "words") + "}");
        assertThat(project.run("check", "--quiet").out())
                .contains("+ column note.office  work_mail, LOCK\n    LOCK: rewrites about 20,000 rows of note")
                .containsOnlyOnce("rewrites");
    }

    @Test
    void aSmallTableRaisesNoLock() {
        assertThat(withRows(10).run("check").out()).doesNotContain("LOCK");
    }

    @Test
    void theFewestRowsAreASetting() {
        Project project = withRows(10).variable("RETORT_FEWEST_ROWS", "5");
        assertThat(project.run("check").out()).contains("rewrites about 10 rows of note");
    }

    @Test
    void aWrongNumberIsToldWithItsPlace() {
        Project project = withRows(10).variable("RETORT_FEWEST_ROWS", "many");
        assertThat(project.run("check"))
                .satisfies(result -> assertThat(result.exitCode()).isEqualTo(2))
                .satisfies(
                        result -> assertThat(result.err()).contains("RETORT_FEWEST_ROWS: 'many' is no number of rows"));
    }

    @Test
    void aFileOfStatisticsStandsForADatabaseElsewhere() {
        Project project = withRows(20_123);
        project.run("check", "--write-statistics", "sizes.txt");
        assertThat(project.read("sizes.txt")).endsWith("\nnote 20000\n");

        database.run("truncate note");
        database.run("analyze note");
        project.variable("RETORT_STATISTICS", "sizes.txt");
        assertThat(project.run("check").out()).contains(WEIGHED);
    }

    @Test
    void aMissingFileOfStatisticsIsToldWithTheWayOut() {
        Project project = withRows(10).variable("RETORT_STATISTICS", "nowhere.txt");
        assertThat(project.run("check"))
                .satisfies(result -> assertThat(result.exitCode()).isEqualTo(2))
                .satisfies(result -> assertThat(result.err()).contains("retort check --write-statistics"));
    }

    @Test
    void whatIsNoNumberOfRowsIsRefused() throws IOException {
        Project project = withRows(10).variable("RETORT_STATISTICS", "sizes.txt");
        Files.writeString(folder.resolve("sizes.txt"), "note -5\n");
        assertThat(project.run("check").err()).contains("'note -5' in ", "is no table with a number");
        Files.write(folder.resolve("sizes.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 'a'});
        assertThat(project.run("check").err()).contains("is no text in UTF-8");
    }
}
