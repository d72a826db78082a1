package dev.retort.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParenthesesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a > 0 | a > 0",
                "(a > 0) | a > 0",
                "((a > 0)) | a > 0",
                "(a > 0) OR (b > 0) | (a > 0) OR (b > 0)",
                "((a > 0) OR (b > 0)) | (a > 0) OR (b > 0)",
                "(a = ')') | a = ')'",
                "(a = '(') OR (b = ')') | (a = '(') OR (b = ')')",
                "(a = 'it''s )') | a = 'it''s )'",
                "(\"col)\" = \"(\") | \"col)\" = \"(\"",
                "lower(a) | lower(a)",
                "(a | (a",
            })
    void onlyThoseAroundTheWholeAreTakenOff(String sql, String expected) {
        assertThat(Parentheses.strip(sql)).isEqualTo(expected);
    }
}
