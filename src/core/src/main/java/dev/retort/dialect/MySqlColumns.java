package dev.retort.dialect;

import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import dev.retort.schema.SqlType;
import java.util.List;

/** The one form of a column. */
final class MySqlColumns {

    private static final List<String> TEXTS =
            List.of("char", "varchar", "tinytext", "text", "mediumtext", "longtext", "enum", "set");

    private MySqlColumns() {}

    static Column normalise(Column column) {
        Column typed = column.withType(MySqlTypes.normalise(column.type()));
        DefaultValue value = typed.defaultValue();
        Column worded = value == null ? typed : typed.withDefault(MySqlDefaults.normalise(value, typed.type()));
        String onUpdate = worded.onUpdate();
        return numbered(collated(worded.withOnUpdate(onUpdate == null ? null : MySqlDefaults.moment(onUpdate))));
    }

    /** JSON is text in utf8mb4_bin by its own right; other types than text have no collation to differ in. */
    private static Column collated(Column column) {
        boolean collated = isText(column.type()) || !MySqlTypes.isBuiltIn(column.type());
        return collated ? column : column.withCollation(null);
    }

    /** Whether values of a normal type are characters of a set. */
    static boolean isText(SqlType type) {
        return TEXTS.contains(type.name());
    }

    /** Whether an index holds a part of a column's values that has so many characters or bytes, and not the whole of them. */
    static boolean isLongerThan(Column column, int length) {
        SqlType type = MySqlTypes.normalise(column.type());
        boolean cut = List.of("char", "varchar", "binary", "varbinary").contains(type.name());
        return cut ? length < type.argument(0, 1) : MySqlTypes.isLarge(type);
    }

    /** AUTO_INCREMENT has no options of its own. */
    private static Column numbered(Column column) {
        return column.identity() == null ? column : column.withIdentity(Identity.BY_DEFAULT);
    }

    /** Whether the values of a column are computed when they are read, and kept nowhere. */
    static boolean isVirtual(Column column) {
        return column.generated() != null && !column.generated().stored();
    }

    /** A column as it stands in CREATE TABLE, and behind ADD and MODIFY. */
    static String definition(MySqlFamily dialect, Column column) {
        GeneratedExpression generated = column.generated();
        String type = dialect.written(MySqlTypes.normalise(column.type())).sql();
        return dialect.quote(column.name()) + " " + type
                + (column.collation() == null ? "" : " collate " + column.collation())
                + (generated == null ? "" : " " + generated.clause())
                + (column.invisible() ? " invisible" : "")
                + dialect.nullClause(column)
                + (column.defaultValue() == null ? "" : dialect.defaultClause(column, column.defaultValue()))
                + (column.onUpdate() == null ? "" : " on update " + column.onUpdate())
                + (column.identity() == null ? "" : " auto_increment")
                + (column.comment() == null ? "" : " comment " + dialect.literal(column.comment()))
                + (column.check() == null ? "" : " check (" + column.check() + ")");
    }
}
