package dev.retort.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of lines that are longer than their room. */
class SummaryTest {

    private static final int WIDTH = 60;
    private static final String LONG = "customers_of_the_northern_branch.number_of_the_second_fax";

    private static String line(Summary summary, int width) {
        return Summary.table(List.of(summary), width).get(0);
    }

    @Test
    void detailsMakeWayForDangers() {
        Summary change = new Summary('~', "column", "a.b", "from one type to another, and more words than fit here");

        assertThat(line(change.withDanger("LOCK"), WIDTH))
                .isEqualTo("~ column a.b  from one type to another, and more ... LOCK");
    }

    @Test
    void lostDataIsADanger() {
        Summary drop = new Summary('-', "column", LONG, Summary.DATA_LOSS).withDanger("BREAKS OLD CODE");

        assertThat(line(drop, WIDTH))
                .startsWith("- column customers")
                .endsWith(" ... DATA LOSS, BREAKS OLD CODE")
                .hasSize(WIDTH);
        assertThat(line(new Summary('-', "column", LONG, Summary.DATA_LOSS), WIDTH))
                .endsWith(" ... DATA LOSS")
                .hasSize(WIDTH);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 40, 60, 80, 100})
    void noWidthCutsDangers(int width) {
        Summary change = new Summary('-', "column", LONG, Summary.DATA_LOSS)
                .withDanger("BREAKS OLD CODE")
                .withDanger("MAY FAIL")
                .withDanger("LOCK");

        assertThat(line(change, width))
                .startsWith("- column customers")
                .endsWith("DATA LOSS, BREAKS OLD CODE, MAY FAIL, LOCK");
    }
}
