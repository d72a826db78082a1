package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What SQLite makes of values that do not fit a column's new type: what their affinity does not turn stays as it is. Only a STRICT
 * table and the number of a row refuse values: https://www.sqlite.org/datatype3.html, https://www.sqlite.org/stricttables.html.
 * Measured on 3.50.
 */
final class SqliteUnfit {

    private static final Set<String> STRICT_TYPES = Set.of("int", "integer", "real", "text", "blob", "any");

    private SqliteUnfit() {}

    static UnfitValues of(Operation.AlterColumn alter, Optional<Table> table, List<Operation> migration) {
        return alter.after().identity() != null
                        || isRowNumber(alter, table)
                        || table.map(known -> isStrict(known, migration)).orElseGet(() -> mayBeStrict(alter, migration))
                ? UnfitValues.REFUSED
                : of(alter.before().type(), alter.after().type());
    }

    /** What becomes of those of an ordinary column. */
    static UnfitValues of(SqlType before, SqlType after) {
        return ofNormal(SqliteTypes.normalise(before), SqliteTypes.normalise(after));
    }

    private static UnfitValues ofNormal(SqlType before, SqlType after) {
        SqliteAffinity from = SqliteAffinity.of(before);
        SqliteAffinity to = SqliteAffinity.of(after);
        return switch (to) {
            case TEXT -> ofTexts(from, before);
            case REAL -> isText(from) ? UnfitValues.READ_AS_NUMBERS : UnfitValues.ROUNDED;
            case INTEGER, NUMERIC -> ofNumbers(from, after);
            case BLOB -> UnfitValues.KEPT;
        };
    }

    /** A fraction becomes a text of 15 digits; a whole number one of all its digits, however long the text should be. */
    private static UnfitValues ofTexts(SqliteAffinity from, SqlType before) {
        boolean fraction = from == SqliteAffinity.REAL || before.name().equals("numeric");
        return fraction ? UnfitValues.ROUNDED : from == SqliteAffinity.INTEGER ? UnfitValues.NONE : UnfitValues.KEPT;
    }

    private static UnfitValues ofNumbers(SqliteAffinity from, SqlType after) {
        boolean longer = from == SqliteAffinity.INTEGER && after.name().equals("numeric");
        return longer ? UnfitValues.NONE : isText(from) ? UnfitValues.READ_AS_NUMBERS : UnfitValues.KEPT;
    }

    /** A column of bytes, or without a type, may hold texts. */
    private static boolean isText(SqliteAffinity from) {
        return from == SqliteAffinity.TEXT || from == SqliteAffinity.BLOB;
    }

    private static boolean isRowNumber(Operation.AlterColumn alter, Optional<Table> table) {
        String name = alter.after().name();
        return table.map(known -> known.mapColumns(column -> column.name().equals(name) ? alter.after() : column))
                .map(SqliteTables::rowNumber)
                .filter(name::equals)
                .isPresent();
    }

    private static boolean isStrict(Table table, List<Operation> migration) {
        return becomesStrict(table.name(), migration)
                || table.options().settings().containsKey(SqliteCreateTable.STRICT);
    }

    /** Of a table that nobody knows its types tell that it is not: a STRICT one has few. */
    private static boolean mayBeStrict(Operation.AlterColumn alter, List<Operation> migration) {
        return becomesStrict(alter.table(), migration)
                || STRICT_TYPES.contains(alter.before().type().name())
                        && STRICT_TYPES.contains(alter.after().type().name());
    }

    private static boolean becomesStrict(QualifiedName table, List<Operation> migration) {
        return migration.stream()
                .anyMatch(operation -> operation instanceof Operation.AlterTableOption option
                        && option.table().equals(table)
                        && option.option().equals(SqliteCreateTable.STRICT)
                        && option.after() != null);
    }
}
