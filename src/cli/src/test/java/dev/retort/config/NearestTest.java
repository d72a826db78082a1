package dev.retort.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("url", "username", "password", "--format", "upgrade", "env");

    @ParameterizedTest
    @CsvSource({
        "usernmae, username",
        "user-name, username",
        "Password, password",
        "ulr, url",
        "upgrde, upgrade",
        "--formt, --format"
    })
    void findsWhatWasMeant(String typed, String meant) {
        assertThat(Nearest.to(typed, KNOWN)).contains(meant);
        assertThat(Nearest.question(typed, KNOWN)).isEqualTo("; did you mean '" + meant + "'?");
        assertThat(Nearest.question(typed, KNOWN, "docs/x.md")).isEqualTo("; did you mean '" + meant + "'?");
    }

    @ParameterizedTest
    @CsvSource({"x", "schemas", "downgrade", "database"})
    void findsNothingWhereNothingIsNear(String typed) {
        assertThat(Nearest.to(typed, KNOWN)).isEmpty();
        assertThat(Nearest.question(typed, KNOWN)).isEmpty();
        assertThat(Nearest.question(typed, KNOWN, "docs/x.md"))
                .matches("; the nearest is '(" + String.join("|", KNOWN) + ")', and all of them stand in docs/x\\.md");
    }
}
