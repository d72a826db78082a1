package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Operation;
import java.util.List;

/** What the rules say of the last operation of a migration. */
final class Said {

    private Said() {}

    /** The ids of the rules, on a database of that name. */
    static List<String> on(String dialect, Operation... migration) {
        return by(new Hazards(List.of(migration), dialect(dialect)));
    }

    static List<String> by(Hazards hazards) {
        List<Operation> migration = hazards.migration();
        return hazards.of(migration.get(migration.size() - 1)).stream()
                .map(hazard -> hazard.rule().id())
                .toList();
    }

    static Dialect dialect(String name) {
        return Dialects.byName(name).orElseThrow();
    }
}
