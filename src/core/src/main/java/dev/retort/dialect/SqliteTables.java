package dev.retort.dialect;

import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Deferrability;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The one form of a table and its columns. */
final class SqliteTables {

    static final SqlType INTEGER = SqlType.of("integer");

    /** The types of STRICT tables by what a type's name holds: https://www.sqlite.org/stricttables.html. */
    private static final Map<String, List<String>> STRICT = Map.of(
            "integer", List.of("int"),
            "text", List.of("char", "clob", "text"),
            "real", List.of("real", "floa", "doub"));

    private SqliteTables() {}

    /** A numbered column is an integer, and nothing has a comment. */
    static Column normalise(Column column) {
        SqlType type = column.identity() == null ? SqliteTypes.normalise(column.type()) : INTEGER;
        DefaultValue value = column.defaultValue();
        return column.withType(type)
                .withIdentity(column.identity() == null ? null : Identity.BY_DEFAULT)
                .withDefault(value == null ? null : normalise(value))
                .withGenerated(column.generated() == null ? null : normalise(column.generated()))
                .withCollation("binary".equalsIgnoreCase(column.collation()) ? null : folded(column.collation()))
                .withComment(null)
                .withOnUpdate(null)
                .withInvisible(false);
    }

    private static @Nullable String folded(@Nullable String collation) {
        return collation == null ? null : collation.toLowerCase(Locale.ROOT);
    }

    private static @Nullable DefaultValue normalise(DefaultValue value) {
        String sql = SqliteExpression.canonical(value.sql());
        return sql.equals("null") ? null : new DefaultValue(sql.replaceFirst("^([-+]) (?=[0-9.])", "$1"));
    }

    private static GeneratedExpression normalise(GeneratedExpression generated) {
        return new GeneratedExpression(SqliteExpression.canonical(generated.sql()), generated.stored());
    }

    /**
     * A unique index on whole columns is a unique constraint, an integer that is the primary key numbers the rows, and the columns
     * of a STRICT table have one of its few types.
     */
    static Table normalise(Table table) {
        boolean strict = has(table, SqliteCreateTable.STRICT);
        String number = rowNumber(table);
        return withNormalIndexes(table.mapColumns(column -> {
                    SqlType ordinary = isKey(table, column) ? column.type() : ordinary(column.type());
                    Column typed = column.withType(strict ? strict(column.type()) : ordinary);
                    return column.name().equals(number) ? typed.withIdentity(Identity.BY_DEFAULT) : typed;
                }))
                .withForeignKeys(table.foreignKeys().stream()
                        .map(SqliteTables::normalise)
                        .toList())
                .withComment(null);
    }

    /** A key that could be deferred is not, unless it says that it is: https://www.sqlite.org/foreignkeys.html#fk_deferred. */
    private static ForeignKey normalise(ForeignKey key) {
        boolean deferred = key.deferrability() == Deferrability.INITIALLY_DEFERRED;
        return key.withMatchFull(false)
                .withDeferrability(deferred ? key.deferrability() : Deferrability.NOT_DEFERRABLE);
    }

    static @Nullable String rowNumber(Table table) {
        return has(table, SqliteCreateTable.WITHOUT_ROWID)
                ? null
                : table.columns().stream()
                        .filter(column -> isKey(table, column) && column.type().equals(INTEGER))
                        .map(Column::name)
                        .findFirst()
                        .orElse(null);
    }

    /** A key that does not number the rows any more counts nothing: https://www.sqlite.org/autoinc.html. */
    static Table withFittingSettings(Table table) {
        if (!has(table, SqliteCreateTable.AUTOINCREMENT) || rowNumber(table) != null) {
            return table;
        }
        Map<String, String> settings = new TreeMap<>(table.options().settings());
        settings.remove(SqliteCreateTable.AUTOINCREMENT);
        return table.withOptions(table.options().withSettings(settings));
    }

    private static boolean isKey(Table table, Column column) {
        return table.primaryKey() != null && table.primaryKey().columns().equals(List.of(column.name()));
    }

    private static boolean has(Table table, String setting) {
        return table.options().settings().containsKey(setting);
    }

    /** A STRICT table refuses values by the declared type, and that of a key decides whether it numbers the rows. */
    static boolean keepsAlike(Table table, Column column, SqlType other) {
        return !has(table, SqliteCreateTable.STRICT)
                && !isKey(table, column)
                && SqliteAffinity.of(column.type()) == SqliteAffinity.of(other);
    }

    private static SqlType ordinary(SqlType type) {
        return type.name().equals("int") ? INTEGER : type;
    }

    private static SqlType strict(SqlType type) {
        return STRICT.entrySet().stream()
                .filter(kind -> kind.getValue().stream().anyMatch(type.name()::contains))
                .findFirst()
                .map(kind -> SqlType.of(kind.getKey()))
                .orElse(type);
    }

    private static Table withNormalIndexes(Table table) {
        Table constrained = UniqueIndexes.asConstraints(table);
        return constrained.withIndexes(
                constrained.indexes().stream().map(SqliteTables::normalise).toList());
    }

    /** NULL is smaller than all else, so that the order of a column says where it stands. */
    private static Index normalise(Index index) {
        Index words = index.where() == null ? index : index.withWhere(SqliteExpression.canonical(index.where()));
        return words.withParts(words.parts().stream()
                .map(part -> part.withNullsFirst(part.descending())
                        .withText(part.expression() ? SqliteExpression.canonical(part.text()) : part.text()))
                .toList());
    }
}
