package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nobody asks for a database by its name but those who are of one: dialects, catalogue queries and embedded servers, a file or an entry
 * each, and addresses. All others ask what it can do.
 */
class CapabilitiesTest {

    private static final Path MODULES = Path.of("..");

    /** The last has no dialect in the user's class loader and makes capabilities of what Hibernate calls its own. */
    private static final List<String> OF_ONE_DATABASE = List.of(
            "/dev/retort/dialect/",
            "/dev/retort/database/",
            "/dev/retort/embedded/",
            "/dev/retort/config/",
            "/dev/retort/benchmark/",
            "/dev/retort/hibernate/ddl/ServerRules.java");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");

    private static final String PRODUCT = "(?:postgres(?:ql)?|mysql|mariadb|h2|sqlite)";

    /** A name that stands alone, rather than in a sentence for people, is one to compare with or to look up. */
    private static final Pattern BY_NAME = Pattern.compile("(?i)\"[^\\w\"]*" + PRODUCT + "[\\w.]*[^\\w\"]*\""
            + "|\\b(?:Product\\.|case |== |!= )" + PRODUCT + "\\b"
            + "|\\bdialect\\w*(?:\\(\\))?\\s*\\.name\\(\\)\\s*\\.\\s*(?:equals|starts|ends|contains|matches|indexOf|to)\\w*"
            + "|\\binstanceof " + PRODUCT + "\\w*|getDatabaseProductName");

    @Test
    void nobodyAsksForADatabaseByName() throws IOException {
        try (Stream<Path> files = Files.walk(MODULES)) {
            assertThat(files.filter(CapabilitiesTest::isOfAllDatabases).flatMap(CapabilitiesTest::questions))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (server.product().equals(\"MySQL\")) {",
                "if (dialect.name().startsWith(prefix)) {",
                "dialect() instanceof PostgreSqlDialect",
                "if (url.product() == Product.SQLITE) {",
                "            case MARIADB -> start();",
                "words.get(\"mariadb\")"
            })
    void suchAQuestionIsFound(String code) {
        assertThat(BY_NAME.matcher(code).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"On PostgreSQL op.online().dropIndex\"",
                "body.append(\"<h2>Steps</h2>\")",
                "dialect.name() + \" has\""
            })
    void aSentenceForPeopleIsNone(String code) {
        assertThat(BY_NAME.matcher(code).find()).isFalse();
    }

    private static boolean isOfAllDatabases(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/src/main/java/")
                && path.endsWith(".java")
                && OF_ONE_DATABASE.stream().noneMatch(path::contains);
    }

    private static Stream<String> questions(Path file) {
        try {
            String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
            return BY_NAME.matcher(code).results().map(MatchResult::group).map(found -> file + ": " + found);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
