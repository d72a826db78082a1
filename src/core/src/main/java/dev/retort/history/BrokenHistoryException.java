package dev.retort.history;

import java.util.List;

/** The migrations taken together form no history: an id twice, a parent missing, or a ring. */
public final class BrokenHistoryException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private BrokenHistoryException(String message) {
        super(message);
    }

    static BrokenHistoryException duplicate(MigrationScript first, MigrationScript second) {
        return new BrokenHistoryException(
                "An id names one revision only, but '%s' is the id of both %s and %s: give one of them another id."
                        .formatted(first.id(), first.source(), second.source()));
    }

    static BrokenHistoryException unknownParent(MigrationScript script, String parent, String nearest) {
        return new BrokenHistoryException(
                ("Revision %s (%s) revises '%s', which no migration has for its id: correct it%s,"
                                + " or bring the missing file back.")
                        .formatted(script.id(), script.source(), parent, nearest));
    }

    static BrokenHistoryException cycle(List<String> ring) {
        return new BrokenHistoryException(
                "A history has no rings, but here each revises the next: %s -> %s; change what one of them revises."
                        .formatted(String.join(" -> ", ring), ring.get(0)));
    }
}
