package dev.retort.diff;

import dev.retort.schema.Dependent;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An object that is no view and leans on others: a trigger, a policy, a rule, a function, statistics, a domain, a cast, a
 * publication's table, or a part of a table.
 *
 * @param kind its kind in the server's words
 * @param name its name in the server's words: {@code audit on public.users}
 * @param home the table or composite type that it belongs to; null where it belongs to none
 * @param part whether it is a part of that table such as are compared: a column, default, constraint or index
 * @param goesAlong whether it has no use without what it leans on: statistics on a column, a cast to a type
 * @param drop the statement that drops it; null where it cannot make way
 * @param restore the statements that bring it back
 * @param leans what it leans on
 */
public record DependentObject(
        String kind,
        String name,
        @Nullable QualifiedName home,
        boolean part,
        boolean goesAlong,
        @Nullable String drop,
        List<String> restore,
        List<Lean> leans) {

    /** Copies the lists. */
    public DependentObject {
        restore = List.copyOf(restore);
        leans = List.copyOf(leans);
    }

    /**
     * One thing that it leans on.
     *
     * @param used the thing
     * @param follows whether a change of it that does not drop it takes the object along
     */
    public record Lean(Used used, boolean follows) {}

    /** What makes way and comes back; empty where the server cannot print it whole. */
    Optional<Dependent> movable() {
        return Optional.ofNullable(drop).map(statement -> new Dependent(kind, name, statement, restore));
    }

    /** Kind and name. */
    String words() {
        return kind + " " + name;
    }
}
