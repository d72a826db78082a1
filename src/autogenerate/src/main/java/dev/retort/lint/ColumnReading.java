package dev.retort.lint;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Shape;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlType;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jsqlparser.statement.ReferentialAction.Type;
import net.sf.jsqlparser.statement.create.table.ColumnDefinition;
import net.sf.jsqlparser.statement.create.table.ForeignKeyReference;

/** A column as SQL text declares it, and the constraints that stand in the same clause. */
final class ColumnReading {

    private static final String END =
            "(?=\\s+(?:not\\s+null|null|unique|primary\\s+key|references|check|constraint|generated|collate|comment|on\\s+update)\\b|$)";
    private static final Pattern DEFAULT = Pattern.compile("(?is)\\bdefault\\s+(.+?)" + END);
    private static final Pattern GENERATED =
            Pattern.compile("(?is)\\b(?:generated\\s+always\\s+)?as\\s*\\((.*)\\)\\s*(stored|persistent|virtual)?");
    private static final Pattern NUMBERED = Pattern.compile("(?is)\\bas\\s+identity\\b|\\bauto_increment\\b");
    private static final Map<String, String> SERIAL = Map.of(
            "smallserial", "smallint",
            "serial2", "smallint",
            "serial", "integer",
            "serial4", "integer",
            "bigserial", "bigint",
            "serial8", "bigint");
    private static final Pattern COLLATE =
            Pattern.compile("(?is)\\bcollate\\s+((?:(?:\\w+|\"[^\"]+\")\\s*\\.\\s*)?(?:\\w+|\"[^\"]+\"))");

    /** A character set that holds every text says nothing of the type. */
    private static final Pattern EVERY_CHARACTER = Pattern.compile("(?i)\\s+character\\s+set\\s+utf8mb4\\b");

    private static final Pattern CHECK = Pattern.compile("(?is)\\bcheck\\s*\\((.*)\\)");

    private final Dialect dialect;
    private final SqlNames names;
    private final ColumnDefinition definition;
    private final String words;

    ColumnReading(Dialect dialect, SqlNames names, ColumnDefinition definition) {
        this.dialect = dialect;
        this.names = names;
        this.definition = definition;
        this.words = definition.getColumnSpecs() == null ? "" : String.join(" ", definition.getColumnSpecs());
    }

    /** The column, in the one form of its database. */
    Column column() {
        if (definition.getColDataType() == null) {
            throw new UnreadableSqlException("the type of column " + definition.getColumnName() + " is not said");
        }
        Column column = Column.of(
                        names.name(definition.getColumnName()),
                        SqlType.parse(EVERY_CHARACTER
                                .matcher(definition.getColDataType().toString())
                                .replaceFirst("")))
                .withCollation(found(COLLATE).map(this::collation).orElse(null))
                .withNullable(!has("not\\s+null") && !has("primary\\s+key"))
                .withDefault(found(DEFAULT).map(DefaultValue::new).orElse(null))
                .withInvisible(words.replaceAll("'(?:[^']|'')*'", "''").matches("(?is).*\\binvisible\\b.*"));
        return dialect.normalise(serial(column).orElseGet(() -> computed(column)));
    }

    /** The word is no type: it says that the server numbers the rows, on MySQL too. */
    private Optional<Column> serial(Column column) {
        boolean isOwn = dialect.impacts().of(Shape.ADD_COLUMN_SERIAL).isPresent();
        return Optional.ofNullable(SERIAL.get(column.type().name()))
                .map(type -> column.withType(SqlType.of(isOwn ? type : "bigint"))
                        .withNullable(false)
                        .withIdentity(
                                isOwn
                                        ? new Identity(Identity.Generation.SERIAL, SequenceOptions.DEFAULT)
                                        : Identity.BY_DEFAULT));
    }

    private Column computed(Column column) {
        if (NUMBERED.matcher(words).find()) {
            return column.withIdentity(Identity.BY_DEFAULT);
        }
        Matcher generated = GENERATED.matcher(words);
        return generated.find()
                ? column.withDefault(null)
                        .withGenerated(new GeneratedExpression(
                                generated.group(1).strip(),
                                generated.group(2) != null
                                        && !generated.group(2).equalsIgnoreCase("virtual")))
                : column;
    }

    /** The constraints that the column brings along. */
    List<Operation> constraints(QualifiedName table) {
        List<Constraint> constraints = new ArrayList<>();
        String name = names.name(definition.getColumnName());
        if (has("primary\\s+key")) {
            constraints.add(new PrimaryKey(null, List.of(name)));
        }
        if (has("unique")) {
            constraints.add(UniqueConstraint.of(null, List.of(name)));
        }
        found(CHECK).map(check -> CheckConstraint.of(null, check)).ifPresent(constraints::add);
        ForeignKeyReference reference = definition.getForeignKeyReference();
        if (reference != null && !dialect.ignoresReferencesOfColumns()) {
            constraints.add(
                    ForeignKey.of(null, List.of(name), names.table(reference.getTable()), referenced(reference, names))
                            .withActions(
                                    ConstraintReading.action(reference, Type.DELETE),
                                    ConstraintReading.action(reference, Type.UPDATE)));
        }
        return constraints.stream()
                .<Operation>map(constraint -> new Operation.AddConstraint(table, constraint))
                .toList();
    }

    /** By its last name, as the server shows it. */
    private String collation(String written) {
        return written.replaceFirst(".*\\.\\s*", "").replace("\"", "");
    }

    /** What the text says and the server passes over. */
    SqlReading passedOver(QualifiedName table) {
        ForeignKeyReference reference = definition.getForeignKeyReference();
        return reference == null || !dialect.ignoresReferencesOfColumns()
                ? SqlReading.HARMLESS
                : SqlReading.of(SqlRules.hazard(
                        SqlRules.REFERENCES_IGNORED,
                        dialect.name() + " makes no foreign key of REFERENCES behind column " + table + "."
                                + names.name(definition.getColumnName()) + ", and says nothing."));
    }

    /** The columns that a key refers to; none where the text leaves that to the server. */
    static List<String> referenced(ForeignKeyReference reference, SqlNames names) {
        List<String> columns = reference.getReferencedColumnNames();
        return columns == null ? List.of() : names.names(columns);
    }

    private Optional<String> found(Pattern pattern) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    private boolean has(String pattern) {
        return Pattern.compile("(?is)\\b" + pattern + "\\b").matcher(words).find();
    }
}
