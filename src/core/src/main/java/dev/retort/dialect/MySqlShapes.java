package dev.retort.dialect;

import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which changes of a column leave its rows alone. */
final class MySqlShapes extends Shapes {

    static final MySqlShapes INSTANCE = new MySqlShapes();

    /** The most characters of utf8mb4 whose length, in bytes, is kept in one. */
    private static final int SHORT = 255 / 4;

    private static final int SMALL_ENUM = 255;
    private static final Pattern MOMENT =
            Pattern.compile("(current_timestamp|now|localtimestamp|localtime)\\s*(\\([0-9]?\\))?");

    private MySqlShapes() {}

    @Override
    Shape withDefault(DefaultValue value) {
        String sql = value.sql().strip().toLowerCase(Locale.ROOT);
        if (MOMENT.matcher(sql).matches()) {
            return Shape.ADD_COLUMN_STABLE;
        }
        boolean literal = sql.startsWith("'") || sql.indexOf('(') < 0;
        return literal ? Shape.ADD_COLUMN_CONSTANT : Shape.ADD_COLUMN_VOLATILE;
    }

    @Override
    Shape typeChange(Column before, Column after) {
        SqlType from = MySqlTypes.normalise(before.type());
        SqlType to = MySqlTypes.normalise(after.type());
        if (from.equals(to)) {
            return before.type().equals(after.type()) ? Shape.CHANGE_TYPE : Shape.WIDEN_TYPE;
        }
        if (from.name().equals("enum") && to.name().equals("enum") && appends(from.arguments(), to.arguments())) {
            return Shape.APPEND_LABEL;
        }
        return isLonger(from, to) ? Shape.WIDEN_TYPE : Shape.CHANGE_TYPE;
    }

    private static boolean appends(List<String> from, List<String> to) {
        boolean sameSize = from.size() <= SMALL_ENUM == to.size() <= SMALL_ENUM;
        return sameSize
                && to.size() >= from.size()
                && to.subList(0, from.size()).equals(from);
    }

    /** A text whose length is written in as many bytes as before: one up to 255 bytes, two beyond. */
    private static boolean isLonger(SqlType from, SqlType to) {
        int before = from.argument(0, 0);
        int after = to.argument(0, 0);
        return from.name().equals("varchar")
                && to.name().equals("varchar")
                && before <= after
                && before <= SHORT == after <= SHORT;
    }
}
