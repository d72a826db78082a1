package dev.retort.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.diff.DatabaseOnlyKind;
import dev.retort.diff.DatabaseOnlyPolicies;
import dev.retort.diff.DatabaseOnlyPolicy;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is compared, and what is done about what only the database has. */
class ComparisonSettingsTest {

    @TempDir
    Path folder;

    private Project project() {
        return new Project(folder);
    }

    private void refuses(Project project, String sentence) {
        assertThatThrownBy(() -> project.settings().comparison())
                .isInstanceOf(ConfigException.class)
                .hasMessage(sentence);
    }

    @Test
    void nothingSaidIsAsUsual() {
        ComparisonSettings settings = project().settings().comparison();

        assertThat(settings.include()).isEmpty();
        assertThat(settings.exclude()).isEmpty();
        assertThat(settings.onlyInDatabase()).isEqualTo(DatabaseOnlyPolicies.USUAL);
    }

    @Test
    void everyKindAndPolicyHasAWord() {
        for (DatabaseOnlyKind kind : DatabaseOnlyKind.values()) {
            for (DatabaseOnlyPolicy policy : DatabaseOnlyPolicy.values()) {
                if (!kind.allows(policy)) {
                    continue;
                }
                String word = kind.word() + "=" + policy.name().toLowerCase();
                assertThat(project()
                                .flag(Setting.ONLY_IN_DATABASE, word)
                                .settings()
                                .comparison()
                                .onlyInDatabase()
                                .of(kind))
                        .as(word)
                        .isEqualTo(policy);
            }
        }
    }

    @Test
    void theLayersAddUpAndTheFirstDecidesOverAKind() {
        ComparisonSettings settings = project()
                .yaml("""
                        only-in-database: { table: keep, column: keep, index: keep, check: keep }
                        environments: { ci: { only-in-database: { column: report, index: report, check: report } } }
                        """)
                .environment("ci")
                .variable("RETORT_ONLY_IN_DATABASE", "index=drop, check=drop")
                .flag(Setting.ONLY_IN_DATABASE, "check=keep")
                .settings()
                .comparison();

        assertThat(Stream.of(
                                DatabaseOnlyKind.TABLE,
                                DatabaseOnlyKind.COLUMN,
                                DatabaseOnlyKind.INDEX,
                                DatabaseOnlyKind.CHECK)
                        .map(settings.onlyInDatabase()::of))
                .containsExactly(
                        DatabaseOnlyPolicy.KEEP,
                        DatabaseOnlyPolicy.REPORT,
                        DatabaseOnlyPolicy.DROP,
                        DatabaseOnlyPolicy.KEEP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                tabel=keep    | there is no kind 'tabel'; did you mean 'table'?
                trigger=keep  | there is no kind 'trigger'; the kinds are table, column, primary-key, unique, foreign-key, check, exclusion, index, undeclarable-index, foreign-table, sequence, enum-type, composite-type, unused-composite-type, default, comment
                table=kep     | there is no policy 'kep' for table; did you mean 'keep'?
                table=ignore  | there is no policy 'ignore' for table; the policies are drop, keep, report
                table=        | there is no policy '' for table; the policies are drop, keep, report
                table         | 'table' is not a setting; write key=value
                foreign-table=drop | foreign-table=drop is not possible: its server and the mappings of users are not read, so nothing would bring it back; write keep or report, and drop it with op.execute
                Table=keep    | there is no kind 'Table'; did you mean 'table'?
                """)
    void aPolicyThatIsNone(String words, String sentence) {
        refuses(project().flag(Setting.ONLY_IN_DATABASE, words), "--only-in-database: " + sentence);
        refuses(project().variable("RETORT_ONLY_IN_DATABASE", words), "RETORT_ONLY_IN_DATABASE: " + sentence);
    }

    @Test
    void aPolicyThatIsNoneInTheFile() {
        refuses(
                project().yaml("only-in-database:\n  tabel: keep\n"),
                "retort.yaml:2:3: there is no kind 'tabel'; did you mean 'table'?");
        assertThatThrownBy(() -> project().yaml("only-in-database: keep").settings())
                .hasMessage("retort.yaml:1:19: 'only-in-database' must be a mapping such as { key: value }");
        assertThatThrownBy(() ->
                        project().yaml("only-in-database: { table: [keep] }").settings())
                .hasMessage("retort.yaml:1:28: every value of 'table' must be one text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                tabel:audit_* | there is no kind 'tabel'; did you mean 'table'?
                default:*     | there is no kind 'default'; the kinds are table, column, primary-key, unique, foreign-key, check, exclusion, index, sequence, enum-type, composite-type
                table:        | 'table:' names nothing; write a name with * and ? such as audit_*, or with a kind before it such as index:*.tmp_*
                :audit_*      | there is no kind ''; the kinds are table, column, primary-key, unique, foreign-key, check, exclusion, index, sequence, enum-type, composite-type
                """)
    void aPatternThatIsNone(String pattern, String sentence) {
        refuses(project().flag(Setting.EXCLUDE, pattern), "--exclude: " + sentence);
        refuses(project().variable("RETORT_INCLUDE", pattern), "RETORT_INCLUDE: " + sentence);
        refuses(project().yaml("database: { exclude: ['" + pattern + "'] }"), "retort.yaml:1:22: " + sentence);
    }

    @Test
    void patternsOfTheFileGiveWayToThoseOfTheCommandLine() {
        Project project = project().yaml("database: { exclude: ['a*', 'index:b.*'], include: 'c*, d*' }");
        assertThat(project.settings().comparison().exclude()).hasToString("[a*, index:b.*]");
        assertThat(project.settings().comparison().include()).hasToString("[c*, d*]");

        project.flag(Setting.EXCLUDE, "e*,f*");
        assertThat(project.settings().comparison().exclude()).hasToString("[e*, f*]");
        assertThat(project.settings().comparison().include()).hasToString("[c*, d*]");
    }
}
