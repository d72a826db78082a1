package dev.retort.dialect;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's own names, as {@code makeObjectName} in src/backend/commands/indexcmds.c makes them. */
final class PostgreSqlNames implements DefaultNames {

    static final PostgreSqlNames INSTANCE = new PostgreSqlNames();

    /** NAMEDATALEN - 1, in bytes. */
    static final int LIMIT = 63;

    private PostgreSqlNames() {}

    @Override
    public String primaryKey(QualifiedName table) {
        return join(table.name(), "", "pkey");
    }

    @Override
    public String unique(QualifiedName table, UniqueConstraint constraint) {
        return join(table.name(), withIncluded(constraint.columns(), constraint.include()), "key");
    }

    @Override
    public String foreignKey(QualifiedName table, ForeignKey key) {
        return join(table.name(), String.join("_", key.columns()), "fkey");
    }

    /** A condition on one column is named after it. */
    @Override
    public String check(Table table, CheckConstraint check) {
        List<String> used = table.columns().stream()
                .map(Column::name)
                .filter(column -> holds(check.expression(), column))
                .toList();
        return join(table.name().name(), used.size() == 1 ? used.get(0) : "", "check");
    }

    private static boolean holds(String expression, String column) {
        return Pattern.compile("(?i)(?<![\\w$':])" + Pattern.quote(column) + "(?![\\w$'])")
                .matcher(expression)
                .find();
    }

    @Override
    public String index(QualifiedName table, Index index) {
        List<String> columns = index.parts().stream()
                .map(part -> part.expression() ? "expr" : part.text())
                .toList();
        return join(table.name(), withIncluded(columns, index.include()), "idx");
    }

    private static String withIncluded(List<String> columns, List<String> include) {
        return Stream.concat(columns.stream(), include.stream()).collect(Collectors.joining("_"));
    }

    /** The sequence behind a serial or identity column. */
    static String sequence(QualifiedName table, String column) {
        return join(table.name(), column, "seq");
    }

    /** A constraint that is there until a column refuses NULL, before version 18; no name that people would choose. */
    static String notNullForNow(String column) {
        return join("retort", column, "not_null");
    }

    /** The index of a key until that takes the place of another one; no name that people would choose either. */
    static String keyForNow(@Nullable String key) {
        return join("retort", String.valueOf(key), "key");
    }

    /** What keeps a column equal to the one that it takes the place of. */
    static String sync(QualifiedName table, String column) {
        return join(table.name(), column, "sync");
    }

    @Override
    public String variant(String name, int n) {
        String suffix = Integer.toString(n);
        return clip(name, LIMIT - suffix.length()) + suffix;
    }

    @Override
    public String cut(String name) {
        return clip(name, LIMIT);
    }

    /** Joins with underscores, shortening the longer of the first two until it fits. */
    private static String join(String first, String second, String label) {
        int available = LIMIT - label.length() - 1 - (second.isEmpty() ? 0 : 1);
        int firstBytes = bytes(first);
        int secondBytes = bytes(second);
        while (firstBytes + secondBytes > available) {
            if (firstBytes > secondBytes) {
                firstBytes--;
            } else {
                secondBytes--;
            }
        }
        String head = clip(first, firstBytes);
        return second.isEmpty() ? head + "_" + label : head + "_" + clip(second, secondBytes) + "_" + label;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The longest beginning of whole characters within that many bytes. */
    private static String clip(String text, int limit) {
        if (bytes(text) <= limit) {
            return text;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.IGNORE);
        CharBuffer kept = CharBuffer.allocate(limit);
        decoder.decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8), 0, limit), kept, true);
        return kept.flip().toString();
    }
}
