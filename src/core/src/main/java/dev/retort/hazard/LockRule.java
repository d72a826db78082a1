package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Impact;
import dev.retort.dialect.Shape;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A rule about statements during which others wait for as long as the table has rows, as the matrix of the database says. */
abstract class LockRule implements HazardRule {

    private final Rule rule;
    private final Set<Shape> shapes;

    LockRule(Rule rule, Shape... shapes) {
        this.rule = rule;
        this.shapes = Set.of(shapes);
    }

    @Override
    public final Rule about() {
        return rule;
    }

    @Override
    public final boolean concerns(Dialect dialect) {
        return shapes.stream()
                .anyMatch(shape ->
                        dialect.impacts().of(shape).filter(Impact::grows).isPresent());
    }

    @Override
    public final Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (!(operation instanceof OnTable part) || !circumstances.isWorthAWord(part.table())) {
            return Optional.empty();
        }
        List<Impact> impacts = circumstances.dialect().impacts().of(operation, circumstances.migration());
        return impacts.stream()
                .filter(impact -> shapes.contains(impact.shape()) && impact.grows())
                .filter(impact -> impacts.stream().noneMatch(other -> isWorse(other, impact)))
                .findFirst()
                .filter(found -> isMet(operation, circumstances))
                .map(impact -> hazard(part.table(), impact, circumstances));
    }

    /** Whether what is beside the operation lets it be as dear as the matrix says. */
    boolean isMet(Operation operation, Circumstances circumstances) {
        return true;
    }

    /** Where the same operation writes every row, that it reads them too is not worth a word. */
    private static boolean isWorse(Impact other, Impact impact) {
        return other.grows() && other.work().compareTo(impact.work()) > 0;
    }

    private Hazard hazard(QualifiedName table, Impact impact, Circumstances circumstances) {
        return rule.hazard(new Wait(table, impact, circumstances.rows(table)).sentence());
    }
}
