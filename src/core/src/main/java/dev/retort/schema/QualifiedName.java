package dev.retort.schema;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a schema object, exactly as the server stores it (unquoted, case kept).
 *
 * @param schema the schema that holds the object; null stands for the default schema of the connection
 * @param name the object's own name
 */
public record QualifiedName(@Nullable String schema, String name) implements Comparable<QualifiedName> {

    private static final String PART = "(\"(?:[^\"]|\"\")+\"|[^\".]+)";
    private static final Pattern TEXT = Pattern.compile(PART + "(?:\\." + PART + ")?", Pattern.DOTALL);
    private static final Comparator<QualifiedName> ORDER = Comparator.comparing(
                    QualifiedName::schema, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(QualifiedName::name);

    /** A name in the default schema of the connection. */
    public static QualifiedName of(String name) {
        return new QualifiedName(null, name);
    }

    /** A name in the given schema; null is the default schema of the connection. */
    public static QualifiedName of(@Nullable String schema, String name) {
        return new QualifiedName(schema, name);
    }

    /** The same schema with another object name. */
    public QualifiedName sibling(String otherName) {
        return new QualifiedName(schema, otherName);
    }

    /** Orders by schema, the default schema first, then by name. */
    @Override
    public int compareTo(QualifiedName other) {
        return ORDER.compare(this, other);
    }

    /**
     * Reads what {@link #toString} writes: {@code name} or {@code schema.name}, where a part that holds a dot or a double
     * quote stands in double quotes, a double quote inside being doubled.
     *
     * @throws IllegalArgumentException when there are more than two parts or a quote is left open
     */
    public static QualifiedName parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a name: write name or schema.name, and put a part"
                    + " that holds a dot or a double quote in double quotes");
        }
        String first = unquoted(matcher.group(1));
        return matcher.group(2) == null ? of(first) : of(first, unquoted(matcher.group(2)));
    }

    private static String unquoted(String part) {
        return part.startsWith("\"") ? part.substring(1, part.length() - 1).replace("\"\"", "\"") : part;
    }

    private static String quoted(String part) {
        boolean plain = part.indexOf('.') < 0 && part.indexOf('"') < 0;
        return plain ? part : '"' + part.replace("\"", "\"\"") + '"';
    }

    /** The name for people: {@code schema.name}, or the bare name in the default schema; see {@link #parse}. */
    @Override
    public String toString() {
        return schema == null ? quoted(name) : quoted(schema) + "." + quoted(name);
    }
}
