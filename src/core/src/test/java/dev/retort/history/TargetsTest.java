package dev.retort.history;

import static dev.retort.history.Histories.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alembic J17: beginnings of ids, branches, merges and steps. */
class TargetsTest {

    private static final RevisionGraph LINE = graph("aaa1", "aab2:aaa1", "ccc3:aab2", "ddd4:ccc3");
    private static final RevisionGraph BRANCHES = graph("base1", "left:base1", "left2:left", "right:base1");
    private static final RevisionGraph DIAMOND = graph("top", "l:top", "r:top", "m:l,r", "after:m");
    private static final RevisionGraph UNEVEN = graph("top", "l:top", "r:top", "r2:r", "m:l,r2");

    private static Set<String> resolve(RevisionGraph graph, String current, String expression) {
        return new Targets(graph, words(current)).resolve(expression);
    }

    private static Set<String> words(String words) {
        return words == null ? Set.of() : Arrays.stream(words.split(" ")).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "head,          , ddd4",
        "heads,         , ddd4",
        "base,      aab2, ",
        "current,   aab2, aab2",
        "current,       , ",
        "aaa1,          , aaa1",
        "aaa,           , aaa1",
        "d,             , ddd4",
        "+1,            , aaa1",
        "+2,        aaa1, ccc3",
        "+0,        aaa1, aaa1",
        "-1,        aab2, aaa1",
        "-2,        aab2, ",
        "-0,        aab2, aab2",
        "aaa1+2,        , ccc3",
        "aaa+2,         , ccc3",
        "ccc3-2,        , aaa1",
        "ccc-3,         , ",
        "head-1,        , ccc3",
        "head-4,        , ",
        "heads-1,       , ccc3",
        "base+1,    ddd4, aaa1",
        "base+4,        , ddd4",
        "current+1, aab2, ccc3",
        "current-1, aab2, aaa1",
    })
    void aLine(String expression, String current, String expected) {
        assertThat(resolve(LINE, current, expression)).isEqualTo(words(expected));
    }

    /** Alembic H5. */
    @ParameterizedTest
    @CsvSource({
        "head+1, , no step",
        "ddd4+1, , no step",
        "+5, , only 4 steps",
        "-1, , no step",
        "-3, aab2, only 2 steps"
    })
    void stepsBeyondTheHistoryAreCounted(String expression, String current, String possible) {
        assertThatThrownBy(() -> resolve(LINE, current, expression))
                .isInstanceOf(BeyondHistoryException.class)
                .hasMessageContainingAll("'" + expression + "'", possible);
    }

    @Test
    void theEndAndTheBeginningAreToldApart() {
        assertThatThrownBy(() -> resolve(LINE, null, "+9")).hasMessageContaining("beyond the end");
        assertThatThrownBy(() -> resolve(LINE, null, "ccc3-9")).hasMessageContaining("beyond the beginning");
    }

    @Test
    void theBeginningOfSeveralIdsListsThem() {
        assertThatThrownBy(() -> resolve(LINE, null, "aa"))
                .isInstanceOfSatisfying(
                        AmbiguousRevisionException.class,
                        e -> assertThat(e.candidates()).containsExactly("aaa1", "aab2"));
    }

    @Test
    void aWholeIdWinsOverTheBeginningOfAnother() {
        assertThat(resolve(graph("ab", "abc:ab"), null, "ab")).containsExactly("ab");
    }

    @ParameterizedTest
    @CsvSource({
        "ccc4, ccc3",
        "ddd, ",
        "zzzz, aaa1",
        "aaa11, aaa1",
        "hed, head",
        "haed, head",
        "headz, head",
        "bse, base"
    })
    void anUnknownIdNamesTheNearest(String id, String nearest) {
        if (nearest == null) {
            assertThat(resolve(LINE, null, id)).containsExactly("ddd4");
            return;
        }
        assertThatThrownBy(() -> resolve(LINE, null, id))
                .isInstanceOf(UnknownRevisionException.class)
                .hasMessageContainingAll("'" + id + "'", "nearest: " + nearest);
    }

    @Test
    void anEmptyTextIsNoRevision() {
        assertThatThrownBy(() -> resolve(LINE, null, "")).isInstanceOf(UnknownRevisionException.class);
        assertThatThrownBy(() -> resolve(graph(), null, "x"))
                .isInstanceOf(UnknownRevisionException.class)
                .hasMessageNotContaining("nearest");
    }

    @Test
    void anIdMayLookLikeARelativeExpression() {
        RevisionGraph graph = graph("a", "a-1:a", "b:a-1");
        assertThat(resolve(graph, null, "a-1")).containsExactly("a-1");
        assertThat(resolve(graph, null, "a-1+1")).containsExactly("b");
        assertThat(resolve(graph, null, "a-1-1")).containsExactly("a");
    }

    @Test
    void severalHeadsAreListed() {
        assertThatThrownBy(() -> resolve(BRANCHES, null, "head"))
                .isInstanceOfSatisfying(
                        SeveralHeadsException.class, e -> assertThat(e.heads()).containsExactly("left2", "right"));
        assertThat(resolve(BRANCHES, null, "heads")).containsExactly("left2", "right");
    }

    /** Alembic H7. */
    @Test
    void oneStepBackFromSeveralHeadsIsRefused() {
        assertThatThrownBy(() -> resolve(BRANCHES, "left2 right", "-1"))
                .isInstanceOf(SeveralHeadsException.class)
                .hasMessageContainingAll("left2", "right");
        assertThat(resolve(BRANCHES, "left2 right", "left2-1")).containsExactly("left");
    }

    @Test
    void aStepForwardThatForksListsTheWays() {
        assertThatThrownBy(() -> resolve(BRANCHES, "base1", "+1"))
                .isInstanceOfSatisfying(
                        AmbiguousRevisionException.class,
                        e -> assertThat(e.candidates()).containsExactly("left", "right"));
        assertThatThrownBy(() -> resolve(BRANCHES, "base1", "+3")).isInstanceOf(BeyondHistoryException.class);
        assertThat(resolve(BRANCHES, "base1", "+2")).containsExactly("left2");
        assertThat(resolve(BRANCHES, "left right", "+1")).containsExactly("left2");
    }

    @ParameterizedTest
    @CsvSource({
        "+1,     l r,   m",
        "+1,     l,     m",
        "top+2,  ,      m",
        "top+3,  ,      after",
        "-1,     after, m",
        "-2,     after, l r",
        "-1,     m,     l r",
    })
    void aDiamond(String expression, String current, String expected) {
        assertThat(resolve(DIAMOND, current, expression)).isEqualTo(words(expected));
    }

    @Test
    void aWalkDoesNotGoOnBehindAMerge() {
        assertThatThrownBy(() -> resolve(DIAMOND, "after", "-3"))
                .isInstanceOf(AmbiguousRevisionException.class)
                .hasMessageContainingAll("l, r");
    }

    @Test
    void waysOfUnequalLengthAreAmbiguous() {
        assertThatThrownBy(() -> resolve(UNEVEN, null, "top+2"))
                .isInstanceOfSatisfying(
                        AmbiguousRevisionException.class,
                        e -> assertThat(e.candidates()).containsExactly("r2", "m"));
    }

    @Test
    void severalBasesForkTheFirstStep() {
        RevisionGraph graph = graph("a", "b");
        assertThatThrownBy(() -> resolve(graph, null, "+1")).isInstanceOf(AmbiguousRevisionException.class);
    }

    @Test
    void aSingleRevisionIsAskedFor() {
        assertThat(new Targets(LINE, Set.of()).single("head").id()).isEqualTo("ddd4");
        assertThatThrownBy(() -> new Targets(LINE, Set.of()).single("base"))
                .isInstanceOf(UnknownRevisionException.class);
        assertThatThrownBy(() -> new Targets(BRANCHES, Set.of()).single("heads"))
                .isInstanceOf(AmbiguousRevisionException.class);
    }

    @Test
    void everyIdOfAHistoryIsFoundByItself() {
        Stream.of(LINE, BRANCHES, DIAMOND, UNEVEN)
                .forEach(graph -> graph.scripts()
                        .forEach(script ->
                                assertThat(resolve(graph, null, script.id())).containsExactly(script.id())));
    }
}
