package dev.retort.database;

import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import schemacrawler.schema.AttributedObject;

/**
 * One row of a catalog query, which SchemaCrawler carries as an attribute of the object that it made of the row.
 *
 * @param rows the rows it is one of
 * @param values its values in the order of their labels
 */
record CatalogRow(CatalogRows rows, List<@Nullable Object> values) {

    /** The attribute that holds it. */
    static final String ATTRIBUTE = "ROW";

    /** The row behind an object of SchemaCrawler. */
    static CatalogRow of(AttributedObject object) {
        return object.getAttribute(ATTRIBUTE);
    }

    /** Whether an object of SchemaCrawler was made of a row. */
    static boolean isBehind(AttributedObject object) {
        return object.hasAttribute(ATTRIBUTE);
    }

    /**
     * A text that is never NULL.
     *
     * @throws DatabaseReadException if it is
     */
    String text(String label) {
        String text = textOrNull(label);
        if (text == null) {
            throw DatabaseReadException.because(rows.kind(), label + " is empty in " + values, null);
        }
        return text;
    }

    /** A text, or null for NULL. */
    @Nullable
    String textOrNull(String label) {
        Object value = value(label);
        return value == null ? null : value.toString();
    }

    /** A text, or null for NULL and where the server has no such thing, so that its query has no such result column. */
    @Nullable
    String textIfAny(String label) {
        return rows.has(label) ? textOrNull(label) : null;
    }

    /** A boolean, false for NULL; a number is true unless it is zero. */
    boolean flag(String label) {
        Object value = value(label);
        return value instanceof Number number ? number.longValue() != 0 : Boolean.TRUE.equals(value);
    }

    /** A number that is never NULL. */
    long number(String label) {
        return Long.parseLong(text(label));
    }

    /** A constant by its name, never NULL. */
    <E extends Enum<E>> E constant(String label, Class<E> type) {
        return Enum.valueOf(type, text(label));
    }

    /** A name in the form of {@link QualifiedName#toString}, or null for NULL. */
    @Nullable
    String nameOrNull(String label) {
        return name(value(label));
    }

    /** An array of names in that form, NULL among them; empty for NULL. */
    List<@Nullable String> names(String label) {
        List<@Nullable String> names = new ArrayList<>();
        elements(label).forEach(element -> names.add(name(element)));
        return names;
    }

    /** An array of texts without NULL; empty for NULL. */
    List<String> texts(String label) {
        return elements(label).stream().map(String::valueOf).toList();
    }

    /** An array, which may come as JSON; empty for NULL. */
    List<?> elements(String label) {
        Object value = value(label);
        if (value instanceof String json) {
            return JsonList.read(json);
        }
        return value instanceof List<?> list ? list : List.of();
    }

    /** An array; empty for NULL and where the server has no such thing, so that its query has no such result column. */
    List<?> elementsIfAny(String label) {
        return rows.has(label) ? elements(label) : List.of();
    }

    private @Nullable Object value(String label) {
        return values.get(rows.position(label));
    }

    private static @Nullable String name(@Nullable Object quoted) {
        return quoted == null ? null : QualifiedName.parse(quoted.toString()).toString();
    }
}
