package dev.retort.diff;

import dev.retort.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A view, trigger, routine or event that a server keeps as it is, whatever becomes of what it names.
 *
 * @param kind what it is, in the server's words
 * @param name its name
 * @param table the table whose trigger it is; null where it is none
 * @param used what a view reads, as the server wrote its query; nothing of the others, which it keeps as they were written
 * @param body the text of the others, without literals and comments
 */
public record UnheldText(
        String kind, QualifiedName name, @Nullable QualifiedName table, List<Used> used, String body) {

    /** Copies the list. */
    public UnheldText {
        used = List.copyOf(used);
    }

    boolean isView() {
        return body.isEmpty();
    }

    /** Kind and name. */
    String words() {
        return kind + " " + name + (table == null ? "" : " on " + table);
    }
}
