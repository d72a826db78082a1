package dev.retort.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hazards 11: what becomes of the numbers of constants. */
class OrdinalChangeTest {

    private static OrdinalChange change(String before, String after) {
        return new OrdinalChange(letters(before), letters(after));
    }

    private static List<String> letters(String constants) {
        return constants.isEmpty() ? List.of() : List.of(constants.split(""));
    }

    @ParameterizedTest
    @CsvSource({
        "ABC, ABC, {}",
        "ABC, ABCD, {}",
        "AB, ABC, {}",
        "AB, BA, '{0=1, 1=0}'",
        "ABC, AXBC, '{-2=1, 1=2, 2=3}'",
        "ABC, AC, '{1=-2, 2=1}'",
        "ABC, AB, {}",
        "ABC, AXC, {}",
        "ABC, CBX, '{-3=2, 0=-1, 2=0}'",
        "'', AB, {}",
        "AB, '', {}"
    })
    void rowsFollowTheirConstants(String before, String after, String moves) {
        assertThat(change(before, after).moves()).hasToString(moves);
    }

    @Test
    void saysWhatHappensToConstants() {
        OrdinalChange change = change("ABCDE", "BAXE");
        assertThat(change.moved()).containsExactly("A", "B", "E");
        assertThat(change.renamed()).containsExactly("C mean X");
        assertThat(change.gone()).containsExactly("D");
        assertThat(change("", "AB").gone()).isEmpty();
        assertThat(change("AB", "").gone()).isEmpty();
    }

    /** A number is free before another one moves to it, but where constants change places. */
    @ParameterizedTest
    @CsvSource({
        "ABC, AXBC, '[{2=3}, {1=2}, {-2=1}]', false",
        "ABC, BC, '[{0=-1}, {1=0}, {2=1}]', false",
        "AB, BA, '[{0=1, 1=0}]', true",
        "ABC, XBAC, '[{2=3}, {0=2}, {-1=0}]', false"
    })
    void goesStepByStepInAKey(String before, String after, String steps, boolean swaps) {
        assertThat(change(before, after).steps()).hasToString(steps);
        assertThat(change(before, after).swaps()).isEqualTo(swaps);
    }

    /** The way back undoes each change of each of up to four constants, rows of constants that went included. */
    @Test
    void theWayBackFindsEveryRow() {
        List<List<String>> lists = lists();
        for (List<String> before : lists) {
            for (List<String> after : lists) {
                Map<Integer, Integer> up = new OrdinalChange(before, after).moves();
                Map<Integer, Integer> down = new OrdinalChange(after, before).moves();
                for (int number = 0; number < before.size(); number++) {
                    int there = up.getOrDefault(number, number);
                    assertThat(down.getOrDefault(there, there))
                            .as(before + " to " + after + " and back, " + number)
                            .isEqualTo(number);
                }
                assertThat(up.values()).doesNotHaveDuplicates();
                assertThat(stepByStep(before, after)).isEqualTo(up);
            }
        }
    }

    private static Map<Integer, Integer> stepByStep(List<String> before, List<String> after) {
        Map<Integer, Integer> all = new TreeMap<>();
        new OrdinalChange(before, after).steps().forEach(all::putAll);
        return all;
    }

    /** All lists of up to four of five letters. */
    private static List<List<String>> lists() {
        List<List<String>> lists = new ArrayList<>(List.of(List.of()));
        List<List<String>> last = List.of(List.of());
        for (int length = 1; length <= 4; length++) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> list : last) {
                for (String letter : letters("ABCDE")) {
                    if (!list.contains(letter)) {
                        List<String> one = new ArrayList<>(list);
                        one.add(letter);
                        longer.add(one);
                    }
                }
            }
            lists.addAll(longer);
            last = longer;
        }
        return lists;
    }
}
