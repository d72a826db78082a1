package dev.retort.diff;

import dev.retort.operation.ObjectKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of names of some kinds of objects: {@code *} stands for any letters, {@code ?} for one. It is held against
 * {@code name} and {@code schema.name}, for a part of a table against {@code table.part} and {@code schema.table.part}.
 */
public final class Glob {

    private static final Set<ObjectKind> UNLESS_SAID =
            EnumSet.of(ObjectKind.TABLE, ObjectKind.SEQUENCE, ObjectKind.ENUM_TYPE, ObjectKind.COMPOSITE_TYPE);

    private final String text;
    private final Set<ObjectKind> kinds;
    private final Pattern pattern;

    private Glob(String text, Set<ObjectKind> kinds, String names) {
        this.text = text;
        this.kinds = kinds;
        this.pattern = Pattern.compile(regex(names), Pattern.DOTALL);
    }

    /** A pattern of the names of tables, views, sequences and types. */
    public static Glob of(String names) {
        return new Glob(names, UNLESS_SAID, names);
    }

    /**
     * A pattern of the names of one kind.
     *
     * @param text the pattern as it was written, with its kind
     */
    public static Glob of(ObjectKind kind, String names, String text) {
        return new Glob(text, EnumSet.of(kind), names);
    }

    boolean isAbout(ObjectKind kind) {
        return kinds.contains(kind);
    }

    /** Whether it is about parts of tables, whose names have a dot in them. */
    boolean isAboutParts() {
        return kinds.stream().allMatch(ObjectKind::isPartOfTable);
    }

    /** Whether the object is of that kind and has such a name; one without a name has none. */
    boolean matches(NamedObject object, @Nullable String defaultSchema) {
        return isAbout(object.kind()) && !object.isUnnamed() && matchesName(object, defaultSchema);
    }

    private boolean matchesName(NamedObject object, @Nullable String defaultSchema) {
        String schema =
                object.owner().schema() == null ? defaultSchema : object.owner().schema();
        String part = object.part();
        String name = part == null ? object.owner().name() : object.owner().name() + "." + part;
        return Stream.of(name, schema + "." + name)
                .anyMatch(candidate -> pattern.matcher(candidate).matches());
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        glob.chars().forEach(c -> regex.append(regex((char) c)));
        return regex.toString();
    }

    private static String regex(char c) {
        return switch (c) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(String.valueOf(c));
        };
    }

    /** The pattern as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
