package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Impact;
import dev.retort.dialect.Shape;
import dev.retort.dialect.Work;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** An index that is built while others write keeps nobody waiting, and reads and writes as much as one for which they wait. */
final class IndexBuildIsHeavy implements HazardRule {

    private static final Rule RULE = new Rule(
            "index-build-is-heavy",
            HazardKind.CAUTION,
            "An index of a huge table that is built while others write keeps disks and memory busy and lets replicas fall behind; it is said of tables that are known to be huge.",
            List.of(103),
            List.of(
                    "Take a time at which there is little to do.",
                    "On PostgreSQL watch pg_stat_progress_create_index; more maintenance_work_mem for that session makes it quicker.",
                    "On MySQL and MariaDB replicas begin when the primary is done: watch how far they are behind."));

    private static final List<Shape> SHAPES =
            List.of(Shape.CREATE_INDEX, Shape.CREATE_INDEX_ONLINE, Shape.ADD_UNIQUE, Shape.ADD_PRIMARY_KEY);

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return SHAPES.stream()
                .flatMap(shape -> dialect.impacts().of(shape).stream())
                .anyMatch(IndexBuildIsHeavy::buildsWhileOthersWrite);
    }

    private static boolean buildsWhileOthersWrite(Impact impact) {
        return impact.work() == Work.INDEX && !impact.lock().isFelt();
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof OnTable part && circumstances.isHuge(part.table())
                ? impacts(operation, circumstances)
                        .filter(impact -> SHAPES.contains(impact.shape()) && buildsWhileOthersWrite(impact))
                        .findFirst()
                        .map(impact -> RULE.hazard(sentence(part, circumstances.rows(part.table()))))
                : Optional.empty();
    }

    private static Stream<Impact> impacts(Operation operation, Circumstances circumstances) {
        return circumstances.dialect().impacts().of(operation, circumstances.migration()).stream();
    }

    private static String sentence(OnTable part, OptionalLong rows) {
        return String.format(
                Locale.ROOT,
                "indexes about %s rows of %s, %s or more: nobody waits, but disks, memory and replicas are busy with it.",
                Wait.number(rows.orElseThrow()),
                part.table(),
                Wait.time(Work.INDEX.seconds(rows.orElseThrow())));
    }
}
