package dev.retort.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people write for a place in a history: a full id, the beginning of one, {@code head}, {@code heads},
 * {@code base}, {@code current}, each with {@code +N} or {@code -N} behind it, or {@code +N} and {@code -N} alone, counted
 * from where the database is.
 */
public final class Targets {

    private static final Pattern RELATIVE = Pattern.compile("(.*?)([+-])(\\d{1,9})", Pattern.DOTALL);

    private final RevisionGraph graph;
    private final Set<String> current;

    /** Reads expressions for a database at the given heads. */
    public Targets(RevisionGraph graph, Collection<String> current) {
        this.graph = graph;
        this.current = graph.headsOf(Set.copyOf(current));
    }

    /**
     * The revisions that an expression means, parents first; none for {@code base}.
     *
     * @throws UnknownRevisionException when no id is or starts so
     * @throws AmbiguousRevisionException when several do, or several steps lead on
     * @throws SeveralHeadsException when there are several heads where one is needed
     * @throws BeyondHistoryException when a relative expression leads out of the history
     */
    public Set<String> resolve(String expression) {
        Matcher relative = RELATIVE.matcher(expression);
        if (graph.find(expression).isPresent() || !relative.matches()) {
            return named(expression, expression);
        }
        String name = relative.group(1).isEmpty() ? "current" : relative.group(1);
        Set<String> start = named(name, expression);
        int steps = Integer.parseInt(relative.group(3));
        return relative.group(2).equals("+") ? up(start, steps, expression) : down(start, steps, expression);
    }

    /**
     * The one revision that an expression means.
     *
     * @throws AmbiguousRevisionException when it means none or several, and all that {@link #resolve} throws
     */
    public MigrationScript single(String expression) {
        Set<String> resolved = resolve(expression);
        if (resolved.size() == 1) {
            return graph.get(resolved.iterator().next());
        }
        throw resolved.isEmpty()
                ? new UnknownRevisionException(expression, " (it is the place before the first revision)")
                : new AmbiguousRevisionException(expression, graph.scripts(resolved));
    }

    private Set<String> named(String name, String expression) {
        if (graph.find(name).isPresent()) {
            return Set.of(name);
        }
        switch (name) {
            case "heads":
                return graph.heads();
            case "head":
                return onlyHead(expression);
            case "base":
                return Set.of();
            case "current":
                return current;
            default:
                return startingWith(name);
        }
    }

    private Set<String> onlyHead(String expression) {
        Set<String> heads = graph.heads();
        if (heads.size() > 1) {
            throw new SeveralHeadsException(expression, "the history", graph.scripts(heads));
        }
        return heads;
    }

    private Set<String> startingWith(String prefix) {
        List<MigrationScript> found = prefix.isEmpty() ? List.of() : graph.startingWith(prefix);
        if (found.size() > 1) {
            throw new AmbiguousRevisionException(prefix, found);
        }
        return Set.of((found.isEmpty() ? graph.get(prefix) : found.get(0)).id());
    }

    private Set<String> up(Set<String> start, int steps, String expression) {
        Set<String> reached = start;
        for (int step = 0; step < steps; step++) {
            Set<String> next = reached.isEmpty() ? graph.bases() : childrenOf(reached);
            if (next.isEmpty()) {
                throw new BeyondHistoryException(expression, step);
            }
            reached = next;
        }
        if (reached.size() > 1 && steps > 0) {
            throw new AmbiguousRevisionException(expression, graph.scripts(reached));
        }
        return reached;
    }

    private Set<String> childrenOf(Set<String> revisions) {
        Set<String> children = new LinkedHashSet<>();
        revisions.forEach(revision -> children.addAll(graph.children(revision)));
        return children;
    }

    /** Behind a merge stand several revisions at once; a walk may end there, but not go on. */
    private Set<String> down(Set<String> start, int steps, String expression) {
        if (start.size() > 1 && steps > 0) {
            throw new SeveralHeadsException(expression, "the database or the history", graph.scripts(start));
        }
        List<String> reached = new ArrayList<>(start);
        for (int step = 0; step < steps; step++) {
            if (reached.isEmpty()) {
                throw new BeyondHistoryException(expression, step);
            }
            if (reached.size() > 1) {
                throw new AmbiguousRevisionException(expression, graph.scripts(reached));
            }
            reached = graph.get(reached.get(0)).revises();
        }
        return new LinkedHashSet<>(reached);
    }
}
