package dev.retort.dialect;

import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import dev.retort.schema.SqlType;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one form of a column. */
final class H2Columns {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(?:\\.[0-9]+)?");

    private H2Columns() {}

    static Column normalise(Column column) {
        SqlType type = H2Types.normalise(column.type());
        return column.withType(type)
                .withDefault(value(column.defaultValue(), type))
                .withGenerated(generated(column.generated()))
                .withIdentity(identity(column.identity()));
    }

    /** A generated column is always kept in the row. */
    private static @Nullable GeneratedExpression generated(@Nullable GeneratedExpression generated) {
        return generated == null ? null : new GeneratedExpression(generated.sql(), true);
    }

    /** H2 takes PostgreSQL's serial types for identity columns. */
    private static @Nullable Identity identity(@Nullable Identity identity) {
        return identity != null && identity.generation() == Identity.Generation.SERIAL
                ? new Identity(Identity.Generation.BY_DEFAULT, identity.options())
                : identity;
    }

    private static @Nullable DefaultValue value(@Nullable DefaultValue value, SqlType type) {
        if (value == null) {
            return null;
        }
        String sql = PostgreSqlDefaults.withoutParentheses(value.sql().strip());
        return sql.equalsIgnoreCase("null") ? null : new DefaultValue(canonical(sql, type));
    }

    private static String canonical(String sql, SqlType type) {
        Matcher number = NUMBER.matcher(sql);
        if (number.matches() && H2Types.isNumber(type) && type.dimensions() == 0) {
            return new BigDecimal(sql).stripTrailingZeros().toPlainString();
        }
        String word = sql.toUpperCase(Locale.ROOT);
        return switch (word) {
            case "TRUE", "FALSE", "CURRENT_DATE", "CURRENT_TIMESTAMP", "LOCALTIMESTAMP" -> word;
            default -> sql;
        };
    }
}
