package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What views name, under the names that it has after the renames of a migration. The names of a view's own columns are
 * written out, so they stay.
 */
final class RenamedUses {

    /** A name in quotes or a word. */
    private static final String NAME = "\"(?:[^\"]|\"\")*+\"|[\\p{L}_][\\p{L}\\p{N}_$]*";

    /** A literal or a name. */
    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*+'|" + NAME);

    /** A literal, or names with dots between. */
    private static final Pattern QUALIFIED =
            Pattern.compile("'(?:[^']|'')*+'|(?:" + NAME + ")(?:\\.(?:" + NAME + "))*");

    /** A literal, or names with dots between behind a cast, which are the group. */
    private static final Pattern QUALIFIED_CAST =
            Pattern.compile("'(?:[^']|'')*+'|::((?:" + NAME + ")(?:\\.(?:" + NAME + "))*+)");

    private final Dialect dialect;
    private final List<Operation> renames;

    RenamedUses(Dialect dialect, List<Operation> renames) {
        this.dialect = dialect;
        this.renames = renames;
    }

    Used of(Used used) {
        Used renamed = used;
        for (Operation rename : renames) {
            renamed = of(renamed, rename);
        }
        return renamed;
    }

    private static Used of(Used used, Operation operation) {
        if (operation instanceof Operation.RenameTable rename && rename.from().equals(used.name())) {
            return new Used(rename.to(), used.column());
        }
        if (operation instanceof Operation.RenameEnumType rename && used.equals(Used.type(rename.from()))) {
            return Used.type(rename.to());
        }
        return operation instanceof Operation.RenameColumn rename
                        && rename.table().equals(used.name())
                        && rename.from().equals(used.column())
                ? new Used(used.name(), rename.to())
                : used;
    }

    /** The query of a view with the new names of what it names in it; another's column of the old name keeps that. */
    String in(String query, List<Used> used) {
        String renamed = query;
        List<Used> names = used;
        for (Operation operation : renames) {
            List<Used> after = names.stream().map(one -> of(one, operation)).toList();
            if (!after.equals(names)) {
                renamed = in(renamed, operation);
            }
            names = after;
        }
        return renamed;
    }

    /**
     * Why the query of a view that reads these cannot be written anew: it names two columns, two tables, or a table and a column
     * of one name, of which only one is renamed, and its text does not say which is which; or a table that comes into another
     * schema, of which it may say nothing.
     */
    Optional<String> obstacle(List<Used> used) {
        return used.stream()
                .filter(one ->
                        !Objects.equals(one.name().schema(), of(one).name().schema()))
                .findFirst()
                .map(one -> "reads " + one.name() + ", which is moved to " + of(one).name())
                .or(() -> used.stream()
                        .filter(one ->
                                used.stream().anyMatch(other -> withoutTypes().isOneNameOfTwo(one, other)))
                        .findFirst()
                        .map(one -> "names two things of one name, of which one is renamed"));
    }

    /** A type is named behind a cast alone, where nothing else is. */
    private RenamedUses withoutTypes() {
        return new RenamedUses(
                dialect,
                renames.stream()
                        .filter(rename -> !(rename instanceof Operation.RenameEnumType))
                        .toList());
    }

    private boolean isOneNameOfTwo(Used one, Used other) {
        String table = one.name().name();
        String newTable = of(one).name().name();
        String newColumn = of(other).column();
        return one.column().equals(other.column()) && !of(one).column().equals(newColumn)
                || table.equals(other.name().name())
                        && !newTable.equals(of(other).name().name())
                || table.equals(other.column()) && !newTable.equals(newColumn);
    }

    private String in(String query, Operation operation) {
        if (operation instanceof Operation.RenameTable rename) {
            return rename.moves()
                    ? moved(query, rename)
                    : in(query, rename.from().name(), rename.to().name());
        }
        if (operation instanceof Operation.RenameEnumType rename) {
            return QUALIFIED_CAST
                    .matcher(query)
                    .replaceAll(cast -> Matcher.quoteReplacement(
                            isName(cast.group(1), rename.from()) ? "::" + dialect.quote(rename.to()) : cast.group()));
        }
        return operation instanceof Operation.RenameColumn rename ? in(query, rename.from(), rename.to()) : query;
    }

    private String moved(String query, Operation.RenameTable move) {
        return QUALIFIED
                .matcher(query)
                .replaceAll(names -> Matcher.quoteReplacement(
                        isName(names.group(), move.from()) ? dialect.quote(move.to()) : names.group()));
    }

    /** The server writes the schema of each table and type out, that of the connection too, which a name here leaves out. */
    private boolean isName(@Nullable String text, QualifiedName name) {
        return text != null
                && (text.equals(dialect.quote(name))
                        || name.schema() == null && text.endsWith("." + dialect.quote(name.name())));
    }

    private String in(String query, String from, String to) {
        return TOKEN.matcher(query)
                .replaceAll(token -> Matcher.quoteReplacement(
                        token.group().equals(dialect.quote(from)) ? dialect.quote(to) : token.group()));
    }
}
