package dev.retort.history;

import java.util.List;
import java.util.Set;

/**
 * From one place of a history to another, without a database to ask.
 *
 * @param from where the database is taken to be
 * @param to where it shall be; {@code +N} and {@code -N} count from {@code from}
 */
public record RevisionRange(String from, String to) {

    /** Reads {@code from:to}; nothing before the colon, or no colon, is {@code base}, nothing behind it {@code head}. */
    public static RevisionRange parse(String text) {
        int colon = text.indexOf(':');
        String from = colon <= 0 ? "base" : text.substring(0, colon);
        String to = text.substring(colon + 1);
        return new RevisionRange(from, to.isEmpty() ? "head" : to);
    }

    /** Whether it starts where nothing has run yet. */
    public boolean startsAtBase(RevisionGraph graph) {
        return start(graph).isEmpty();
    }

    private Set<String> start(RevisionGraph graph) {
        return new Targets(graph, Set.of()).resolve(from);
    }

    /**
     * The steps between the two places.
     *
     * @throws MigrationException when one of the places is none, or the second does not lie in that direction
     */
    public List<Step> steps(RevisionGraph graph, Direction direction) {
        RevisionPath path = new RevisionPath(graph, start(graph));
        return direction == Direction.UPGRADE ? path.upgrade(to) : path.downgrade(to);
    }
}
