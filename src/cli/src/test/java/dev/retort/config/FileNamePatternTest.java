package dev.retort.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamePatternTest {

    private static final Instant CREATED = Instant.parse("2026-11-21T23:59:07Z");

    @Test
    void namesAMigration() {
        assertThat(FileNamePattern.DEFAULT.className(CREATED, "ba4800daf143", "add_user_preferences", 1))
                .isEqualTo("V20261121_2359_ba4800daf143_add_user_preferences");
        assertThat(new FileNamePattern("M_{id}").className(CREATED, "ba48", "x", 1))
                .isEqualTo("M_ba48");
        assertThat(new FileNamePattern("V{0000}_{slug}").className(CREATED, "ba48", "x", 12))
                .isEqualTo("V0012_x");
    }

    @Test
    void leavesNoUnderscoresWhereThereAreNoWords() {
        assertThat(FileNamePattern.DEFAULT.className(CREATED, "ba48", "", 1)).isEqualTo("V20261121_2359_ba48");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V{slug} | the file name 'V{slug}' has neither {id} nor {0000}, so two migrations could share a name;"
                        + " write for example V{yyyyMMdd}_{HHmm}_{id}_{slug} or V{0000}_{slug}",
                "{yyyy}_{id} | the file name '{yyyy}_{id}' gives names such as '1970_0123456789ab', which no Java class"
                        + " can have; use letters, digits and underscores, and a letter first",
                "V{yyyy-MM}_{id} | the file name 'V{yyyy-MM}_{id}' gives names such as 'V1970-01_0123456789ab', which no"
                        + " Java class can have; use letters, digits and underscores, and a letter first",
                "V{revision}_{id} | {revision} in a file name is neither {id} nor {slug} nor {0000} nor a date such as {yyyyMMdd}"
                        + " or {HHmm}",
            })
    void refusesWhatGivesNoName(String pattern, String message) {
        assertThatThrownBy(() -> new FileNamePattern(pattern))
                .isInstanceOf(ConfigException.class)
                .hasMessage(message);
    }
}
