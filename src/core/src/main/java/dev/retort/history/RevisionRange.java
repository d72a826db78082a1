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

    /** Reads {@code from:to}; a text without a colon starts at {@code base}, and so does one with nothing before it. */
    public static RevisionRange parse(String text) {
        int colon = text.indexOf(':');
        String from = colon <= 0 ? "base" : text.substring(0, colon);
        return new RevisionRange(from, text.substring(colon + 1));
    }

    /**
     * The steps between the two places.
     *
     * @throws MigrationException when one of the places is none, or the second does not lie in that direction
     */
    public List<Step> steps(RevisionGraph graph, Direction direction) {
        Set<String> start = new Targets(graph, Set.of()).resolve(from);
        RevisionPath path = new RevisionPath(graph, start);
        return direction == Direction.UPGRADE ? path.upgrade(to) : path.downgrade(to);
    }
}
