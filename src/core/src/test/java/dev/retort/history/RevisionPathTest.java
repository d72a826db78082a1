package dev.retort.history;

import static dev.retort.history.Histories.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionPathTest {

    private static final RevisionGraph LINE = graph("a", "b:a", "c:b");
    private static final RevisionGraph FORK = graph("a", "l:a", "l2:l", "r:a", "r2:r");
    private static final RevisionGraph MERGED = graph("a", "l:a", "r:a", "m:l,r", "z:m");
    private static final RevisionGraph CROSSED = graph("a", "b:a", "c:a", "d:b,c", "e:b,c", "f:d,e");
    private static final RevisionGraph TREES = graph("a", "b:a", "x", "y:x");

    private static RevisionGraph named(String name) {
        return switch (name) {
            case "line" -> LINE;
            case "fork" -> FORK;
            case "merged" -> MERGED;
            case "crossed" -> CROSSED;
            default -> TREES;
        };
    }

    private static Set<String> words(String words) {
        return words == null ? Set.of() : Arrays.stream(words.split(" ")).collect(Collectors.toSet());
    }

    /** Steps as {@code id=rows after}. */
    private static String show(List<Step> steps) {
        return steps.stream()
                .map(step -> step.script().id() + "=" + String.join("+", new TreeSet<>(step.after())))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "line,         , head,   a=a b=b c=c",
        "line,        a, head,   b=b c=c",
        "line,        c, head,   ''",
        "line,         , b,      a=a b=b",
        "line,         , base,   ''",
        "line,        a, +1,     b=b",
        "line,        a, current, ''",
        "fork,         , heads,  a=a l=l l2=l2 r=l2+r r2=l2+r2",
        "fork,         , r2,     a=a r=r r2=r2",
        "fork,       r2, l2,     l=l+r2 l2=l2+r2",
        "fork,     l r2, heads,  l2=l2+r2",
        "merged,       , head,   a=a l=l r=l+r m=m z=z",
        "merged,      l, m,      r=l+r m=m",
        "merged,    l r, m,      m=m",
        "crossed,      , f,      a=a b=b c=b+c d=d e=d+e f=f",
        "crossed,      , d,      a=a b=b c=b+c d=d",
        "crossed,     d, e,      e=d+e",
        "trees,        , heads,  a=a b=b x=b+x y=b+y",
        "trees,       b, y,      x=b+x y=b+y",
    })
    void upgrade(String graph, String rows, String target, String expected) {
        assertThat(show(new RevisionPath(named(graph), words(rows)).upgrade(target)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "line,        c, base,   c=b b=a a=",
        "line,        c, a,      c=b b=a",
        "line,        c, -1,     c=b",
        "line,        c, c,      ''",
        "line,         , base,   ''",
        "fork,    l2 r2, base,   r2=l2+r r=l2 l2=l l=a a=",
        "fork,    l2 r2, a,      r2=l2+r r=l2 l2=l l=a",
        "fork,    l2 r2, l,      l2=l+r2",
        "fork,    l2 r2, r2-1,   r2=l2+r",
        "merged,      z, -1,     z=m",
        "merged,      m, -1,     m=l+r",
        "merged,      m, l,      m=l+r",
        "merged,      z, a,      z=m m=l+r r=l l=a",
        "crossed,     f, d,      f=d+e",
        "crossed,     f, b,      f=d+e e=d d=b+c",
        "crossed,   d e, b,      e=d d=b+c",
        "trees,     b y, x,      y=b+x",
        "trees,     b y, base,   y=b+x x=b b=a a=",
    })
    void downgrade(String graph, String rows, String target, String expected) {
        assertThat(show(new RevisionPath(named(graph), words(rows)).downgrade(target)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "line,       , head,  c",
        "line,      c, a,     a",
        "line,      c, base,  ",
        "line,      b, b,     b",
        "fork,  l2 r2, a,     a",
        "fork,  l2 r2, l,     l r2",
        "fork,     l2, r,     l2 r",
        "fork,       , heads, l2 r2",
        "merged,    m, l,     l r",
        "merged,  l r, z,     z",
        "trees,     b, y,     b y",
        "crossed,   f, d,     d e",
    })
    void stamp(String graph, String rows, String target, String expected) {
        assertThat(new RevisionPath(named(graph), words(rows)).stamp(List.of(target)))
                .isEqualTo(words(expected));
    }

    @Test
    void severalTargetsCanBeStamped() {
        assertThat(new RevisionPath(FORK, Set.of()).stamp(List.of("l2", "r"))).containsExactlyInAnyOrder("l2", "r");
    }

    @Test
    void anAncestorAndItsDescendantCannotBothBeStamped() {
        assertThatThrownBy(() -> new RevisionPath(LINE, Set.of()).stamp(List.of("a", "c")))
                .isInstanceOf(ContradictoryTargetsException.class)
                .hasMessageContaining("both a and c");
    }

    @Test
    void eachStepBeginsWhereTheOneBeforeEnded() {
        List<Step> steps = new RevisionPath(CROSSED, Set.of("b")).upgrade("head");
        assertThat(steps.get(0).before()).containsExactly("b");
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).before()).isEqualTo(steps.get(i - 1).after());
        }
    }

    @Test
    void upAndDownAgainEndsWhereItBegan() {
        for (String name : List.of("line", "fork", "merged", "crossed", "trees")) {
            List<Step> up = new RevisionPath(named(name), Set.of()).upgrade("heads");
            List<Step> down =
                    new RevisionPath(named(name), up.get(up.size() - 1).after()).downgrade("base");
            assertThat(down).hasSameSizeAs(up);
            for (int i = 0; i < up.size(); i++) {
                Step undone = down.get(down.size() - 1 - i);
                assertThat(undone.script()).isEqualTo(up.get(i).script());
                assertThat(undone.after()).isEqualTo(up.get(i).before());
            }
        }
    }

    @Test
    void aRowThatAnotherRowImpliesGoesWithTheNextStep() {
        List<Step> steps = new RevisionPath(LINE, Set.of("a", "b")).upgrade("head");
        assertThat(steps).hasSize(1);
        assertThat(steps.get(0).before()).containsExactlyInAnyOrder("a", "b");
        assertThat(steps.get(0).after()).containsExactly("c");
    }

    /** Alembic H6. */
    @Test
    void upgradingToWhatIsPassedIsSaid() {
        for (String target : List.of("a", "-1", "base", "head-2")) {
            assertThatThrownBy(() -> new RevisionPath(LINE, Set.of("c")).upgrade(target))
                    .isInstanceOf(AlreadyPassedException.class)
                    .hasMessageContainingAll("already applied", "the database is at c", "downgrade");
        }
    }

    @Test
    void downgradingToWhatIsNotAppliedIsRefused() {
        assertThatThrownBy(() -> new RevisionPath(LINE, Set.of("a")).downgrade("c"))
                .isInstanceOf(NotAppliedException.class)
                .hasMessageContainingAll("c is not", "the database is at a", "upgrade");
        assertThatThrownBy(() -> new RevisionPath(FORK, Set.of("l2")).downgrade("r"))
                .isInstanceOf(NotAppliedException.class);
        assertThatThrownBy(() -> new RevisionPath(LINE, Set.of()).downgrade("a"))
                .isInstanceOf(NotAppliedException.class)
                .hasMessageContaining("the database is at base");
    }

    @Test
    void aRowWithoutAMigrationIsNamed() {
        assertThatThrownBy(() -> new RevisionPath(LINE, Set.of("b", "gone")))
                .isInstanceOfSatisfying(
                        UnknownAppliedRevisionException.class,
                        e -> assertThat(e.revisions()).containsExactly("gone"))
                .hasMessageContainingAll("gone", "stamp --purge");
    }

    @ParameterizedTest
    @CsvSource({
        "base:head, UPGRADE,   a b c",
        "head,      UPGRADE,   a b c",
        ":b,        UPGRADE,   a b",
        "a:head,    UPGRADE,   b c",
        "a:+1,      UPGRADE,   b",
        "head:a,    DOWNGRADE, c b",
        "c:-2,      DOWNGRADE, c b",
        "c:base,    DOWNGRADE, c b a",
        "head-1:a,  DOWNGRADE, b",
    })
    void ranges(String range, Direction direction, String expected) {
        List<Step> steps = RevisionRange.parse(range).steps(LINE, direction);
        assertThat(String.join(
                        " ", steps.stream().map(step -> step.script().id()).toList()))
                .isEqualTo(expected);
    }
}
