package dev.retort.history;

import static dev.retort.history.Histories.graph;
import static dev.retort.history.Histories.ids;
import static dev.retort.history.Histories.script;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionGraphTest {

    private static final String[] CRISS_CROSS = {"a", "b:a", "c:a", "d:b,c", "e:b,c", "f:d,e", "x", "y:x"};

    @Test
    void anEmptyHistoryHasNoHeadsAndNoBases() {
        assertThat(graph().heads()).isEmpty();
        assertThat(graph().bases()).isEmpty();
        assertThat(graph().scripts()).isEmpty();
    }

    @Test
    void headsAreRevisedByNobodyAndBasesReviseNobody() {
        assertThat(graph(CRISS_CROSS).heads()).containsExactly("f", "y");
        assertThat(graph(CRISS_CROSS).bases()).containsExactly("a", "x");
    }

    @Test
    void ancestorsIncludeTheRevisionItself() {
        assertThat(graph(CRISS_CROSS).ancestors(Set.of("d"))).containsExactly("a", "b", "c", "d");
        assertThat(graph(CRISS_CROSS).descendants(Set.of("b"))).containsExactly("b", "d", "e", "f");
        assertThat(graph(CRISS_CROSS).ancestors(Set.of())).isEmpty();
    }

    @Test
    void headsOfSomeRevisionsLookAtTheseAlone() {
        assertThat(graph(CRISS_CROSS).headsOf(Set.of("a", "b", "c", "x"))).containsExactly("b", "c", "x");
    }

    @Test
    void parentsComeFirstAndTheOrderDoesNotDependOnTheInput() {
        List<MigrationScript> scripts = new ArrayList<>(graph(CRISS_CROSS).scripts());
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(scripts, random);
            assertThat(ids(RevisionGraph.of(scripts).scripts()))
                    .containsExactly("a", "b", "c", "d", "e", "f", "x", "y");
        }
    }

    @Test
    void amongWhatCouldComeNextTheOldestDoes() {
        MigrationScript young = created(script("b:a"), "2026-03-01T00:00:00Z");
        MigrationScript old = created(script("c:a"), "2026-02-01T00:00:00Z");
        MigrationScript base = created(script("a"), "2026-01-01T00:00:00Z");
        assertThat(ids(RevisionGraph.of(List.of(young, old, base)).scripts())).containsExactly("a", "c", "b");
    }

    private static MigrationScript created(MigrationScript script, String created) {
        return new MigrationScript(
                script.id(),
                script.revises(),
                script.message(),
                created,
                true,
                script.source(),
                script.checksum(),
                script.migration());
    }

    @Test
    void aLongHistoryIsNoProblem() {
        List<MigrationScript> scripts = IntStream.range(0, 20_000)
                .mapToObj(i -> script(i == 0 ? "r0" : "r" + i + ":r" + (i - 1)))
                .toList();
        RevisionGraph graph = RevisionGraph.of(scripts);
        assertThat(graph.heads()).containsExactly("r19999");
        assertThat(new RevisionPath(graph, Set.of()).upgrade("head")).hasSize(20_000);
    }

    @Test
    void anIdTwiceNamesBothFiles() {
        MigrationScript other = new MigrationScript(
                "a", List.of(), "", "", true, "other.java", "", script("a").migration());
        assertThatThrownBy(() -> RevisionGraph.of(List.of(script("a"), other)))
                .isInstanceOf(BrokenHistoryException.class)
                .hasMessageContainingAll("'a'", "a.java", "other.java");
    }

    @Test
    void aMissingParentIsNamedWithTheNearestId() {
        assertThatThrownBy(() -> graph("abc123", "def456:abc124"))
                .isInstanceOf(BrokenHistoryException.class)
                .hasMessageContainingAll("def456.java", "'abc124'", "nearest: abc123");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a:a                        | a -> a",
                "a:b b:a                    | a -> b -> a",
                "a:c b:a c:b                | a -> c -> b -> a",
                "root b:root,d c:b d:c      | b -> d -> c -> b",
                "root b:root c:b,d d:c e:d  | c -> d -> c",
                "x a:x,b b:a y:x            | a -> b -> a",
                "a b:a,b                    | b -> b"
            })
    void aRingIsNamedWithoutWhatOnlyLeadsToIt(String revisions, String ring) {
        assertThatThrownBy(() -> graph(revisions.split(" +")))
                .isInstanceOf(BrokenHistoryException.class)
                .hasMessageContaining("next: " + ring + ";");
    }

    @Test
    void idsThatOverlapAreNoRing() {
        assertThat(graph("a", "ab:a", "abc:ab", "b:abc").heads()).containsExactly("b");
    }

    @Test
    void aParentNamedTwiceCountsOnce() {
        assertThat(script("b:a,a").revises()).containsExactly("a");
        assertThat(graph("a", "b:a,a").heads()).containsExactly("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a.b", "ä", "a'b", "012345678901234567890123456789012", "a\n"})
    void aMalformedIdIsRefused(String id) {
        assertThatThrownBy(() -> script(id))
                .isInstanceOf(InvalidMigrationException.class)
                .hasMessageContainingAll("1 to 32", "'" + id + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "heads", "base", "current"})
    void aWordForAPlaceIsNoId(String id) {
        assertThatThrownBy(() -> script(id))
                .isInstanceOf(InvalidMigrationException.class)
                .hasMessageContaining(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "01234567890123456789012345678901", "A-b_9"})
    void aWellFormedIdIsTaken(String id) {
        assertThat(script(id).id()).isEqualTo(id);
    }
}
