package dev.retort.operation;

import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in words what differs between two states of a sequence. */
final class SequenceChange {

    private SequenceChange() {}

    static String between(Sequence before, Sequence after) {
        List<String> changes = new ArrayList<>();
        add(changes, "type", before.type(), after.type());
        add(changes, "start", before.options().start(), after.options().start());
        add(changes, "increment", before.options().increment(), after.options().increment());
        add(changes, "minimum", before.options().minimum(), after.options().minimum());
        add(changes, "maximum", before.options().maximum(), after.options().maximum());
        add(changes, "cache", before.options().cache(), after.options().cache());
        add(changes, "cycle", before.options().cycle(), after.options().cycle());
        add(changes, "owner", before.owner(), after.owner(), "none");
        return String.join(", ", changes);
    }

    private static void add(List<String> changes, String what, @Nullable Object before, @Nullable Object after) {
        add(changes, what, before, after, "default");
    }

    private static void add(
            List<String> changes, String what, @Nullable Object before, @Nullable Object after, String otherwise) {
        if (!Objects.equals(before, after)) {
            changes.add(what + " " + Objects.requireNonNullElse(before, otherwise) + " to "
                    + Objects.requireNonNullElse(after, otherwise));
        }
    }

    /** The options that are not the server's defaults, each behind a blank. */
    static String describe(SequenceOptions options) {
        StringBuilder text = new StringBuilder();
        append(text, " start ", options.start());
        append(text, " increment ", options.increment() == 1 ? null : options.increment());
        append(text, " minimum ", options.minimum());
        append(text, " maximum ", options.maximum());
        append(text, " cache ", options.cache() == 1 ? null : options.cache());
        return text.append(options.cycle() ? " cycle" : "").toString();
    }

    private static void append(StringBuilder text, String word, @Nullable Long value) {
        if (value != null) {
            text.append(word).append(value);
        }
    }
}
