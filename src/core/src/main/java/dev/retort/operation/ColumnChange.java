package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in words what differs between two states of a column. */
final class ColumnChange {

    private ColumnChange() {}

    static String between(Column before, Column after) {
        List<String> changes = new ArrayList<>();
        if (!before.type().equals(after.type())) {
            changes.add(before.type() + " to " + after.type());
        }
        if (before.nullable() != after.nullable()) {
            changes.add(after.nullable() ? "nullable" : "not null");
        }
        add(changes, "default", text(before.defaultValue()), text(after.defaultValue()));
        add(changes, "identity", identity(before.identity()), identity(after.identity()));
        add(changes, "generated", generated(before.generated()), generated(after.generated()));
        add(changes, "collation", before.collation(), after.collation());
        add(changes, "comment", before.comment(), after.comment());
        add(changes, "on update", before.onUpdate(), after.onUpdate());
        add(changes, "check", before.check(), after.check());
        if (before.invisible() != after.invisible()) {
            changes.add(after.invisible() ? "invisible" : "visible");
        }
        return String.join(", ", changes);
    }

    private static void add(List<String> changes, String what, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(change(what, before, after));
        }
    }

    static String change(String what, @Nullable String before, @Nullable String after) {
        if (before == null) {
            return what + " " + after;
        }
        return after == null ? what + " " + before + " removed" : what + " " + before + " to " + after;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String identity(@Nullable Identity identity) {
        if (identity == null) {
            return null;
        }
        return identity.generation().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                + SequenceChange.describe(identity.options())
                + (identity.sequence() == null ? "" : " of " + identity.sequence());
    }

    private static @Nullable String generated(@Nullable GeneratedExpression generated) {
        return generated == null ? null : "as (" + generated.sql() + ")" + (generated.stored() ? "" : " virtual");
    }
}
