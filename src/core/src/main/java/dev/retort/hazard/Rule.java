package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule is about: an entry of the catalogue.
 *
 * @param id its name in suppressions and reports, in kebab-case; it never changes
 * @param kind in which way it hurts
 * @param sentence what happens, in one sentence
 * @param rows the numbers of the cases that it comes from, in the list of what may hurt
 * @param safeWay what to do instead, in steps; empty where only a look helps
 */
public record Rule(String id, HazardKind kind, String sentence, List<Integer> rows, List<String> safeWay) {

    /** Copies the lists. */
    public Rule {
        rows = List.copyOf(rows);
        safeWay = List.copyOf(safeWay);
    }

    /** The sentence and the safe way, a line each. */
    public String help() {
        StringBuilder help = new StringBuilder(sentence);
        for (int i = 0; i < safeWay.size(); i++) {
            help.append('\n').append(i + 1).append(". ").append(safeWay.get(i));
        }
        return help.toString();
    }

    /** What it says of one operation. */
    Hazard hazard(String reason) {
        return new Hazard(this, reason, safeWay, null);
    }

    /** What it says of one operation that another one, with dots where only the author knows what, prevents. */
    Hazard hazard(String reason, @Nullable Operation remedy) {
        return new Hazard(this, reason, safeWay, remedy);
    }

    /** What it says of one operation for which there is a safe way of its own. */
    Hazard hazard(String reason, List<String> steps) {
        return new Hazard(this, reason, steps, null);
    }
}
