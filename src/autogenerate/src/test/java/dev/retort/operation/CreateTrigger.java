package dev.retort.operation;

import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** An operation as a user may write one, with a component of every kind. */
public record CreateTrigger(
        String name, QualifiedName table, List<Event> events, boolean enabled, int arguments, long cost, boolean drop)
        implements CustomOperation {

    /** When a trigger fires. */
    public enum Event {
        /** Behind an insert. */
        INSERT,
        /** Behind an update. */
        UPDATE
    }

    /** A trigger for all events. */
    public static CreateTrigger of(String name, QualifiedName table) {
        return new CreateTrigger(name, table, List.of(Event.INSERT, Event.UPDATE), true, 2, 10_000_000_000L, false);
    }

    @Override
    public List<String> statements(SqlWords sql) {
        String on = sql.quote(name) + " on " + sql.quote(table);
        return List.of(
                drop
                        ? "drop trigger " + on
                        : "create trigger " + on + " execute function audit(" + sql.literal(name) + ")");
    }

    @Override
    public CreateTrigger reverse() {
        return new CreateTrigger(name, table, events, enabled, arguments, cost, !drop);
    }

    @Override
    public Summary summary() {
        return new Summary(drop ? '-' : '+', "trigger", table + "." + name, "");
    }

    @Override
    public Optional<String> hazard() {
        return drop ? Optional.of("changes of " + table + " are no longer audited.") : Optional.empty();
    }
}
