package dev.retort.database;

import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import schemacrawler.schema.AttributedObject;

/** The further result columns of the row behind an object of SchemaCrawler. SQL's NULL is no attribute. */
final class Attributes {

    private final ObjectKind kind;
    private final AttributedObject object;

    Attributes(ObjectKind kind, AttributedObject object) {
        this.kind = kind;
        this.object = object;
    }

    /**
     * A text that is never NULL.
     *
     * @throws DatabaseReadException if it is
     */
    String text(String name) {
        String text = textOrNull(name);
        if (text == null) {
            throw DatabaseReadException.because(
                    kind, "the server left " + name + " empty for " + object.getAttributes(), null);
        }
        return text;
    }

    /** A text, or null for NULL. */
    @Nullable
    String textOrNull(String name) {
        Object value = object.getAttribute(name);
        return value == null ? null : value.toString();
    }

    /** A name, with its schema where that is not searched, in the form of {@link QualifiedName#toString}; null for NULL. */
    @Nullable
    String nameOrNull(String name) {
        return name(textOrNull(name));
    }

    /** The names of an array in the same form. */
    List<@Nullable String> names(String name) {
        List<@Nullable String> names = new ArrayList<>();
        elements(name).forEach(element -> names.add(name(element)));
        return names;
    }

    private static @Nullable String name(@Nullable Object quoted) {
        return quoted == null ? null : QualifiedName.parse(quoted.toString()).toString();
    }

    /** A boolean, false for NULL. */
    boolean flag(String name) {
        return Boolean.TRUE.equals(object.getAttribute(name));
    }

    /** A number that is never NULL. */
    long number(String name) {
        return Long.parseLong(text(name));
    }

    /** A constant by its name, never NULL. */
    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    /** An array of texts without NULL; empty for NULL. */
    List<String> texts(String name) {
        return elements(name).stream().map(String::valueOf).toList();
    }

    /** An array; empty for NULL. */
    List<@Nullable Object> elements(String name) {
        List<@Nullable Object> value = object.getAttribute(name);
        return value == null ? List.of() : value;
    }
}
