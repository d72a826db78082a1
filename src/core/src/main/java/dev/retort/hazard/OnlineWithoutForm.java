package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Impact;
import dev.retort.dialect.Shape;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Who writes {@code op.online()} expects that nobody waits, and a server that cannot do it so does it as usual. */
final class OnlineWithoutForm implements HazardRule {

    static final Rule RULE = new Rule(
            "online-without-form",
            HazardKind.LOCK,
            "op.online() in front of what the server has no such form for does nothing: the statement is the usual one, for which others wait.",
            List.of(),
            List.of(
                    "Leave .online() out, and take the safe way of that operation, or a time at which few use the table."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        Dialect dialect = circumstances.dialect();
        return dialect.onlineForms().lack(operation)
                ? table(operation)
                        .filter(circumstances::isWorthAWord)
                        .flatMap(table -> wait(operation, table, circumstances))
                        .map(wait -> RULE.hazard("op.online() does nothing here, as " + dialect.name()
                                + " has no form of this" + " in which nobody waits: it " + wait))
                : Optional.empty();
    }

    private static Optional<QualifiedName> table(Operation operation) {
        if (operation instanceof Operation.DropNamed drop) {
            return Optional.of(drop.owner());
        }
        return operation instanceof OnTable part ? Optional.of(part.table()) : Optional.empty();
    }

    /** What others wait for; empty where that is a moment, which is what was asked for. */
    private static Optional<String> wait(Operation operation, QualifiedName table, Circumstances circumstances) {
        if (circumstances.dialect().impacts().of(Shape.ADD_COLUMN).isEmpty()) {
            return Optional.of("runs as usual, and others may wait.");
        }
        return impacts(operation, circumstances).stream()
                .filter(Impact::grows)
                .max(TableLock.BY_HARM)
                .map(impact -> new Wait(table, impact, circumstances.rows(table)).sentence());
    }

    private static List<Impact> impacts(Operation operation, Circumstances circumstances) {
        if (operation instanceof Operation.DropNamed drop) {
            Shape shape = drop.kind() == ObjectKind.INDEX ? Shape.DROP_INDEX : Shape.DROP_COLUMN;
            return circumstances.dialect().impacts().of(shape).stream().toList();
        }
        return circumstances.dialect().impacts().of(operation, circumstances.migration());
    }
}
