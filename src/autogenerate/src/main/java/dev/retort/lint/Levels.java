package dev.retort.lint;

import dev.retort.hazard.Rule;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much which hazards matter. A rule's own level counts before that of its kind; what nobody speaks of is told.
 *
 * @param byWord levels by the id of a rule or of a kind
 */
public record Levels(Map<String, Level> byWord) {

    /** Everything is told, nothing is forbidden. */
    public static final Levels USUAL = new Levels(Map.of());

    /** Copies the levels. */
    public Levels {
        byWord = Map.copyOf(byWord);
    }

    /** The same with one more. */
    public Levels with(String word, Level level) {
        Map<String, Level> more = new LinkedHashMap<>(byWord);
        more.put(word, level);
        return new Levels(more);
    }

    /** The level of a rule. */
    public Level of(Rule rule) {
        Level ofKind = byWord.getOrDefault(rule.kind().id(), Level.WARN);
        return byWord.getOrDefault(rule.id(), ofKind);
    }

    /** Whether anything is forbidden. */
    public boolean forbidAnything() {
        return byWord.containsValue(Level.ERROR);
    }
}
