package dev.retort.proof;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Samples;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The values that a column of a table is tried with. Where a condition speaks of the column, or of its twin, the texts and
 * numbers in the condition come first: {@code status in ('new', 'done')} is met by nothing else.
 */
final class ColumnSamples {

    private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*+)'");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w'.])-?\\d+(?:\\.\\d+)?(?![\\w'])");
    private static final List<String> WHATEVER = List.of("1", "a", "{}", "2024-02-29");

    /** How many values of a type are at its ends. */
    static final int ENDS = 2;

    private final Samples samples;
    private final Schema schema;
    private final Map<QualifiedName, List<String>> staying = new HashMap<>();
    private final Set<QualifiedName> changing = new HashSet<>();
    private final Twins twins;

    /**
     * Samples for the columns of a schema.
     *
     * @param upgrade what is going to happen to it: labels that go are not used, nor the ends of attributes that change
     */
    ColumnSamples(Dialect dialect, Schema schema, List<Operation> upgrade) {
        this.samples = dialect.samples();
        this.schema = schema;
        this.twins = new Twins(dialect, upgrade);
        upgrade.stream()
                .filter(Operation.AlterEnumType.class::isInstance)
                .map(Operation.AlterEnumType.class::cast)
                .forEach(alter ->
                        staying.put(alter.before().name(), alter.after().values()));
        upgrade.stream()
                .filter(Operation.AlterCompositeType.class::isInstance)
                .map(Operation.AlterCompositeType.class::cast)
                .forEach(alter -> changing.add(alter.before().name()));
    }

    /** The values as SQL, in the order in which rows take them; several tables' rules may refuse some. */
    List<String> of(Table table, Column column, SqlType type) {
        Set<String> values = new LinkedHashSet<>();
        conditions(table, column).forEach(condition -> values.addAll(literals(condition)));
        values.addAll(ofType(type));
        return values.stream().map(text -> samples.literal(column.type(), text)).toList();
    }

    /** Whether only trying tells which values a column takes. */
    boolean isUncertain(Table table, Column column) {
        return !conditions(table, column).isEmpty() || known(column.type()).isEmpty();
    }

    /** The columns that hold the same. */
    Twins twins() {
        return twins;
    }

    private List<String> ofType(SqlType type) {
        List<String> known = known(type);
        return known.isEmpty() ? WHATEVER : known;
    }

    private List<String> known(SqlType type) {
        Optional<List<String>> labels = labels(type);
        if (labels.isPresent() && type.dimensions() > 0) {
            return samples.ofArray(labels.orElseThrow(), type.dimensions());
        }
        return labels.or(() -> composite(type).map(this::values)).orElseGet(() -> samples.of(type));
    }

    private Optional<List<String>> labels(SqlType type) {
        SqlType element = type.withDimensions(0);
        return schema.enumTypes().stream()
                .filter(one -> element.isCalled(one.name()))
                .findFirst()
                .map(this::stayingLabels)
                .filter(labels -> !labels.isEmpty());
    }

    private Optional<CompositeType> composite(SqlType type) {
        return schema.compositeTypes().stream()
                .filter(one -> type.isCalled(one.name()))
                .findFirst();
    }

    /** The text of a value: https://www.postgresql.org/docs/current/rowtypes.html#ROWTYPES-IO-SYNTAX. */
    private List<String> values(CompositeType type) {
        String value = type.attributes().stream()
                .map(attribute -> ofType(attribute.type()))
                .map(of -> of.get(Math.min(changing.contains(type.name()) ? ENDS : 0, of.size() - 1)))
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "(", ")"));
        return List.of(value);
    }

    private List<String> stayingLabels(EnumType type) {
        List<String> kept = staying.getOrDefault(type.name(), type.values());
        return type.values().stream().filter(kept::contains).toList();
    }

    private List<String> conditions(Table table, Column column) {
        List<String> conditions = new ArrayList<>(conditionsOn(table, column));
        twins.of(table, column).forEach(twin -> conditions.addAll(conditionsOn(table, twin)));
        return conditions;
    }

    private static List<String> conditionsOn(Table table, Column column) {
        List<String> conditions = new ArrayList<>();
        for (CheckConstraint check : table.checkConstraints()) {
            if (mentions(check.expression(), column.name())) {
                conditions.add(check.expression());
            }
        }
        if (column.check() != null) {
            conditions.add(Objects.requireNonNull(column.check()));
        }
        return conditions;
    }

    private static boolean mentions(String condition, String column) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(column) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
                .matcher(condition)
                .find();
    }

    private static List<String> literals(String condition) {
        List<String> literals = new ArrayList<>();
        Matcher texts = TEXT.matcher(condition);
        while (texts.find()) {
            literals.add(texts.group(1).replace("''", "'"));
        }
        Matcher numbers = NUMBER.matcher(TEXT.matcher(condition).replaceAll(" "));
        while (numbers.find()) {
            BigDecimal number = new BigDecimal(numbers.group());
            literals.add(number.toPlainString());
            literals.add(number.add(BigDecimal.ONE).toPlainString());
            literals.add(number.subtract(BigDecimal.ONE).toPlainString());
        }
        return literals;
    }
}
