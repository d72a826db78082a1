package dev.retort.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command line or a {@code retort.yaml} that is wrong, met by verbs that would work otherwise. */
class BadConfigurationTest {

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();

    private void refuses(String yaml, String sentence, String... words) {
        Project project = Project.in(folder, database).write("retort.yaml", yaml);
        new Refusals(project, database).refuses(2, sentence, words);
    }

    @Test
    void anUnknownKey() {
        refuses(
                "database:\n  url: embedded:postgresql\n  usrname: ann\n",
                "retort.yaml:3:3: unknown key 'usrname' in 'database'; did you mean 'username'?",
                "autogenerate",
                "-m",
                "x");
    }

    @Test
    void noYaml() {
        refuses(
                "database:\n  url: 'embedded\n",
                "retort.yaml:3:1: not valid YAML, found unexpected end of stream; correct it or put it in quotes",
                "upgrade");
    }

    @Test
    void aListWhereATextBelongs() {
        refuses("database:\n  url: [a, b]\n", "retort.yaml:2:8: 'database.url' must be one text", "current");
    }

    @Test
    void aFileNameThatIsNoClassName() {
        refuses(
                "migrations: { file-name: '{id}-{slug}' }\n",
                "retort.yaml:1:26: the file name '{id}-{slug}' gives names such as '0123456789ab-slug', which no Java class can have; use letters, digits and underscores, and a letter first",
                "revision",
                "-m",
                "x");
    }

    /** Alembic 6: without a database there is no difference, not an empty one. */
    @ParameterizedTest
    @ValueSource(strings = {"upgrade", "check", "autogenerate -m x"})
    void noDatabaseAtAll(String command) {
        refuses(
                "classpath: [classes]\n",
                "no database is named; give --url, set RETORT_URL or DATABASE_URL, or write database.url in retort.yaml",
                command.split(" "));
    }

    @Test
    void noAddress() {
        refuses(
                "database: { url: 'postgres:secret@host' }\n",
                "retort.yaml:1:18: '...' is not a database address; write jdbc:..., postgresql://user@host:port/database, mysql://..., mariadb://..., sqlite:///file or embedded:postgresql",
                "upgrade");
    }

    @Test
    void aKindThatIsNone() {
        refuses(
                "",
                "--only-in-database: there is no kind 'tabel'; did you mean 'table'?",
                "check",
                "--only-in-database=tabel=keep");
    }

    @Test
    void aPatternOfNoKind() {
        refuses(
                "database: { exclude: ['idx:tmp_*'] }\n",
                "retort.yaml:1:22: there is no kind 'idx'; the kinds are table, column, primary-key, unique, foreign-key, check, exclusion, index, sequence, enum-type, composite-type",
                "autogenerate",
                "-m",
                "x");
    }

    @Test
    void anUnknownCommand() {
        refuses("", "unknown command 'upgrad'; did you mean 'upgrade'? See 'retort --help'", "upgrad");
    }

    @Test
    void anUnknownOption() {
        refuses(
                "",
                "unknown option '--dryrun'; did you mean '--dry-run'? See 'retort upgrade --help'",
                "upgrade",
                "--dryrun");
    }

    @Test
    void aMissingMessage() {
        refuses("", "option '--message' is missing; see 'retort autogenerate --help'", "autogenerate");
    }
}
