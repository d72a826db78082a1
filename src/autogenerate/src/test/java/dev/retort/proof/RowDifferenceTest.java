package dev.retort.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.QualifiedName;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The row that is told of is set against the one that it most likely became. */
class RowDifferenceTest {

    private static final QualifiedName PERSON = QualifiedName.of("person");
    private static final Map<String, String> ALL = columns("id", "name", "age");

    @Test
    void rowsInAnotherOrderAreNoDifference() {
        RowDifference none = between(
                List.of(row("1", "Ann", "7"), row("2", "Bo", null)), row("2", "Bo", null), row("1", "Ann", "7"));

        assertThat(none.isNothing()).isTrue();
    }

    @Test
    void theKeyTellsWhichRowItBecame() {
        RowDifference difference = between(
                List.of(row("1", "Ann", "7"), row("2", "Bo", "8")), row("2", "Ann", "7"), row("1", "O'Hara", null));

        assertThat(difference.changed()).containsExactly("name", "age");
        assertThat(difference.of(PERSON))
                .isEqualTo("loses values of person: in the row {id='1'}, name was 'Ann' and is 'O''Hara',"
                        + " age was '7' and is NULL");
    }

    @Test
    void withoutAKeyTheMostEqualRowIsTheOne() {
        RowDifference difference = RowDifference.between(
                List.of(row("1", "Ann", "7"), row("2", "Bo", "8")),
                List.of(row("1", "Bo", "9"), row("2", "Bo", "9")),
                ALL,
                List.of());

        assertThat(difference.changed()).isEmpty();
        assertThat(difference.of(PERSON))
                .isEqualTo("loses rows of person: {id='1', name='Ann', age='7'} is gone,"
                        + " and {id='1', name='Bo', age='9'} is there, which was not");

        RowDifference closer = RowDifference.between(
                List.of(row("1", "Ann", "7")), List.of(row("5", "Bo", "9"), row("1", "Ann", "9")), ALL, List.of());
        assertThat(closer.of(PERSON))
                .isEqualTo("loses values of person: in the row {id='1', name='Ann', age='7'}, age was '7' and is '9'");
    }

    @Test
    void ofFewerRowsTheOneIsToldThatBecameNone() {
        RowDifference difference = between(List.of(row("1", "Ann", "7"), row("2", "Bo", "8")), row("1", "Ann", "70"));

        assertThat(difference.changed()).isEmpty();
        assertThat(difference.of(PERSON)).isEqualTo("loses rows of person: {id='2'} is gone");
    }

    @Test
    void theOnlyValueOfTheOnlyRowIsToldWithoutAKeyToo() {
        RowDifference difference = RowDifference.between(
                List.of(row("1", "Ann", "7")), List.of(row("1", "Ann", null)), columns("age"), List.of("id"));

        assertThat(difference.of(PERSON))
                .isEqualTo("loses values of person: in the row {id='1', name='Ann', age='7'}, age was '7' and is NULL");
    }

    @Test
    void aLongValueIsShownWhereItDiffers() {
        String beginning = "x".repeat(100);

        assertThat(ShownValue.unlike(beginning + "yz", beginning))
                .hasToString("... '" + "x".repeat(58) + "yz' (102 characters)");
        assertThat(ShownValue.unlike(beginning + "y" + beginning, beginning + "z"))
                .hasToString("... 'xxxxxxxxxxy" + "x".repeat(49) + "' ... (201 characters)");
        assertThat(ShownValue.of("\uD83D\uDE00".repeat(40)))
                .hasToString("'" + "\uD83D\uDE00".repeat(30) + "' ... (40 characters)");
        assertThat(ShownValue.of("a" + "\uD83D\uDE00".repeat(40)))
                .hasToString("'a" + "\uD83D\uDE00".repeat(29) + "' ... (41 characters)");
        assertThat(ShownValue.of("NULL")).hasToString("'NULL'");
    }

    @SafeVarargs
    private static RowDifference between(
            List<Map<String, @Nullable String>> before, Map<String, @Nullable String>... after) {
        return RowDifference.between(before, Arrays.asList(after), ALL, List.of("id"));
    }

    private static Map<String, String> columns(String... names) {
        Map<String, String> columns = new LinkedHashMap<>();
        Arrays.asList(names).forEach(name -> columns.put(name, name));
        return columns;
    }

    private static Map<String, @Nullable String> row(String id, String name, @Nullable String age) {
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("name", name);
        row.put("age", age);
        return row;
    }
}
