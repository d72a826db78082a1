package dev.retort.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list or range that only grows refuses no row that was there. */
class AllowedValuesTest {

    private static final Dialect DIALECT = Dialects.byName("postgresql").orElseThrow();

    private static boolean isWider(String before, String after) {
        return AllowedValues.of(after, DIALECT)
                .flatMap(wider -> AllowedValues.of(before, DIALECT).map(wider::includes))
                .orElse(false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "(kind)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[]) | kind in ('A','B','C')",
                "(kind)::text = ANY (ARRAY[('A'::character varying)::text, ('B (x)'::character varying)::text]) | kind in ('B (x)', 'A')",
                "(kind)::text = 'A'::text | kind in ('A','B')",
                "(\"Kind\")::text = 'it''s'::text | \"Kind\" in ('it''s','B')",
                "(n >= 0) AND (n <= 1) | n between 0 and 2",
                "n = ANY (ARRAY[1, 2]) | n in (1,2,3)",
            })
    void grows(String before, String after) {
        assertThat(isWider(before, after)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "(kind)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[]) | kind in ('A','C')",
                "(kind)::text = 'a'::text | kind in ('A','B')",
                "(kind)::text = 'A'::text | other in ('A','B')",
                "(\"Kind\")::text = 'A'::text | kind in ('A','B')",
                "(kind)::text <> 'A'::text | kind in ('A','B')",
                "kind is null or kind in ('A') | kind in ('A','B')",
                "not (kind in ('A')) | kind in ('A','B')",
                "(n >= 0) AND (m <= 1) | n between 0 and 2",
                "(n >= 0) AND (n <= 3) | n between 0 and 2",
                "n >= 0 or n <= 3 | n between 0 and 5",
                "lower(kind) in ('a') | kind in ('a','b')",
            })
    void doesNotGrow(String before, String after) {
        assertThat(isWider(before, after)).isFalse();
    }
}
