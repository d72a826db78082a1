package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which changes of a column leave its rows alone. */
final class MySqlShapes extends Shapes {

    /** The most bytes whose length is kept in one. */
    private static final int SHORT = 255;

    private static final Set<String> MOMENTS = Set.of("timestamp", "datetime");

    private static final int SMALL_ENUM = 255;
    private static final Pattern MOMENT =
            Pattern.compile("(current_timestamp|now|localtimestamp|localtime)\\s*(\\([0-9]?\\))?");

    /** Literals, and functions that answer the same for all rows of a statement. */
    private static final Pattern SAME = Pattern.compile(
            "(?:'(?:[^']|'')*+'|[\\s\\d().,+*/-]|\\b(?:json_object|json_array|concat|curdate|current_date|curtime|current_time|current_timestamp|now|utc_date|utc_timestamp)\\b)++");

    private final int roomy;

    /**
     * Those of one server.
     *
     * @param roomy the most bytes of a text that may become longer than {@link #SHORT} and leaves its rows alone
     */
    MySqlShapes(int roomy) {
        this.roomy = roomy;
    }

    @Override
    List<Shape> of(Operation operation) {
        if (!(operation instanceof Operation.AlterColumn alter)
                || (alter.before().identity() == null) == (alter.after().identity() == null)) {
            return super.of(operation);
        }
        return alter.before().identity() == null
                ? List.of(Shape.NUMBER_COLUMN)
                : Stream.concat(Stream.of(Shape.UNNUMBER_COLUMN), super.of(operation).stream())
                        .toList();
    }

    @Override
    Shape withDefault(DefaultValue value) {
        String sql = value.sql().strip().toLowerCase(Locale.ROOT);
        if (MOMENT.matcher(sql).matches()) {
            return Shape.ADD_COLUMN_STABLE;
        }
        boolean literal = sql.startsWith("'") || sql.indexOf('(') < 0;
        if (literal) {
            return Shape.ADD_COLUMN_CONSTANT;
        }
        return SAME.matcher(sql).matches() ? Shape.ADD_COLUMN_EXPRESSION : Shape.ADD_COLUMN_VOLATILE;
    }

    @Override
    Shape typeChange(Column before, Column after) {
        SqlType from = MySqlTypes.normalise(before.type());
        SqlType to = MySqlTypes.normalise(after.type());
        MySqlCharset charset = MySqlCharset.of(before.collation());
        if (!Objects.equals(before.collation(), after.collation())) {
            boolean isSame = from.equals(to) && charset.isSame(MySqlCharset.of(after.collation()));
            return isSame ? Shape.CHANGE_COLLATION : Shape.CHANGE_TYPE;
        }
        if (from.equals(to)) {
            return Shape.WIDEN_TYPE;
        }
        if (hasLabels(from) && from.name().equals(to.name()) && appends(from, to)) {
            return Shape.APPEND_LABEL;
        }
        if (areMoments(from, to)) {
            return Shape.CHANGE_TIME_ZONE;
        }
        return isLonger(from, to, charset.bytes()) ? Shape.WIDEN_TYPE : Shape.CHANGE_TYPE;
    }

    /** One keeps the moment, the other what the clock of the session showed. */
    private static boolean areMoments(SqlType from, SqlType to) {
        return !from.name().equals(to.name()) && MOMENTS.contains(from.name()) && MOMENTS.contains(to.name());
    }

    private static boolean hasLabels(SqlType type) {
        return type.name().equals("enum") || type.name().equals("set");
    }

    /** New labels at the end, which the numbers of the old ones have room for. */
    private static boolean appends(SqlType from, SqlType to) {
        List<String> before = from.arguments();
        List<String> after = to.arguments();
        return bytes(from) == bytes(to)
                && after.size() >= before.size()
                && after.subList(0, before.size()).equals(before);
    }

    /** https://dev.mysql.com/doc/refman/8.4/en/storage-requirements.html#data-types-storage-reqs-strings. */
    private static int bytes(SqlType type) {
        int labels = type.arguments().size();
        if (type.name().equals("enum")) {
            return labels <= SMALL_ENUM ? 1 : 2;
        }
        int bytes = (labels + 7) / 8;
        return bytes <= 4 ? bytes : 8;
    }

    /** A text whose length is written in as many bytes as before, one up to 255 bytes, two beyond, or is so short that the server can tell. */
    private boolean isLonger(SqlType from, SqlType to, int bytes) {
        int before = from.argument(0, 0) * bytes;
        int after = to.argument(0, 0) * bytes;
        return from.name().equals("varchar")
                && to.name().equals("varchar")
                && before <= after
                && (before <= roomy || before <= SHORT == after <= SHORT);
    }
}
