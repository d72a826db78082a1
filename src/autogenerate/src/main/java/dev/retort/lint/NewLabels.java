package dev.retort.lint;

import dev.retort.operation.Operation;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels that a transaction gives to enumeration types which were there before it: nobody may use them until it is committed (55P04,
 * https://www.postgresql.org/docs/current/sql-altertype.html).
 */
final class NewLabels {

    private static final String NAME = "((?:(?:\\w+|\"[^\"]+\")\\.)?(?:\\w+|\"[^\"]+\"))";

    private static final Pattern NEW_TYPE =
            Pattern.compile("\\s*create\\s+type\\s+" + NAME + "\\s+as\\s+enum\\b.*", flags());

    private static final Pattern NEW_LABEL = Pattern.compile(
            "\\s*alter\\s+type\\s+" + NAME
                    + "\\s+add\\s+value\\s+(?:if\\s+not\\s+exists\\s+)?('(?:[^']|'')*+')(?:\\s+(?:before|after)\\s.*)?",
            flags());

    private static final Pattern INSERT_WITHOUT_COLUMNS =
            Pattern.compile("\\s*insert\\s+into\\s+" + NAME + "\\s+(?:values|select|table|with)\\b.*", flags());

    private static final Pattern COMMENT = Pattern.compile("\\s*comment\\s+on\\b.*", flags());

    private final Set<String> newTypes = new HashSet<>();

    private final List<Label> labels = new ArrayList<>();

    private record Label(String type, String literal) {}

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }

    /** Whether a statement gives an enumeration type a label. */
    static boolean isNewLabel(String statement) {
        return NEW_LABEL.matcher(statement).matches();
    }

    /** Labels of a type that the transaction makes itself can be used at once. */
    void note(Operation operation) {
        if (operation instanceof Operation.CreateEnumType create) {
            newTypes.add(key(create.type().name().name()));
        }
    }

    void note(String statement) {
        Matcher type = NEW_TYPE.matcher(statement);
        if (type.matches()) {
            newTypes.add(key(type.group(1)));
        }
        Matcher label = NEW_LABEL.matcher(statement);
        if (label.matches() && !newTypes.contains(key(label.group(1)))) {
            labels.add(new Label(key(label.group(1)), label.group(2)));
        }
    }

    /** What uses labels too early; a further label may stand before or behind one of them. */
    SqlReading tooEarly(String text, KnownSchema known) {
        List<String> used = isNewLabel(text) || COMMENT.matcher(text).matches()
                ? List.of()
                : labels.stream()
                        .filter(label -> text.contains(label.literal()) && maySpeakOf(label.type(), text, known))
                        .map(Label::literal)
                        .toList();
        return SqlReading.HARMLESS.andIf(
                !used.isEmpty(),
                SqlRules.hazard(
                        SqlRules.LABEL_BEFORE_COMMIT,
                        "nobody can use " + String.join(", ", used)
                                + " before the transaction that adds it to its type is committed."));
    }

    /** The same letters mean no label where the tables that a text names are known and no column of the type is. */
    private static boolean maySpeakOf(String type, String text, KnownSchema known) {
        List<Table> named = known.schema().tables().stream()
                .filter(table -> names(text, table.name().name()))
                .toList();
        return names(text, type) || named.isEmpty() || named.stream().anyMatch(table -> mayFill(type, table, text));
    }

    private static boolean mayFill(String type, Table table, String text) {
        Optional<String> whole = Optional.of(INSERT_WITHOUT_COLUMNS.matcher(text))
                .filter(Matcher::matches)
                .map(insert -> key(insert.group(1)))
                .filter(key(table.name().name())::equals);
        return table.columns().stream()
                .filter(column -> key(column.type().name()).equals(type))
                .anyMatch(column -> whole.isPresent() || names(text, column.name()));
    }

    private static boolean names(String text, String name) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }

    private static String key(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replace("\"", "").toLowerCase(Locale.ROOT);
    }
}
