package dev.retort.dialect;

import dev.retort.schema.Column;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import java.util.List;

/** A column as CREATE TABLE and ADD COLUMN say it, and what its numbering takes behind them. */
record PostgreSqlColumnWords(PostgreSql dialect, QualifiedName table, Column column) {

    String definition() {
        check();
        Identity identity = column.identity();
        GeneratedExpression generated = column.generated();
        return dialect.quote(column.name()) + " " + type()
                + (column.collation() == null
                        ? ""
                        : " collate " + dialect.quote(QualifiedName.parse(column.collation())))
                + (column.defaultValue() == null ? "" : PostgreSqlDefaults.clause(column.defaultValue()))
                + (identity == null ? "" : numbering(identity).clause())
                + (generated == null ? "" : " " + generated.clause())
                + (column.nullable() ? "" : " not null")
                + (column.check() == null ? "" : " check (" + column.check() + ")");
    }

    /** The statements behind it, for a serial column whose words do not say all. */
    List<String> numbering() {
        Identity identity = column.identity();
        if (identity == null || !identity.isSerial()) {
            return List.of();
        }
        return column.nullable()
                ? numbering(identity).beginSerial(column.type().sql())
                : numbering(identity).afterwards();
    }

    private PostgreSqlNumbering numbering(Identity identity) {
        return new PostgreSqlNumbering(dialect, table, column.name(), identity);
    }

    private String type() {
        boolean serial = column.identity() != null && column.identity().isSerial() && !column.nullable();
        return serial ? PostgreSqlTypes.serial(column.type()) : column.type().sql();
    }

    /** Refuses what other databases say of a column, as far as no type that somebody may have made says it too. */
    void check() {
        if (column.onUpdate() != null || column.invisible()) {
            throw new InexpressibleOperationException(
                    dialect.name() + " knows neither ON UPDATE nor INVISIBLE, as column '" + column.name()
                            + "' of table '" + table + "' is to have: use a trigger, or leave it out");
        }
        if (isOfOthers(column.type())) {
            throw new InexpressibleOperationException(dialect.name() + " has no type '"
                    + column.type().sql() + "', but column '" + column.name() + "' of table '" + table
                    + "' is to get it: write another type, such as one of op.createEnumType for labels");
        }
    }

    /** Labels in parentheses, numbers behind what takes none, and words such as {@code unsigned}. */
    private static boolean isOfOthers(SqlType type) {
        return PostgreSqlTypes.takesNoNumbers(type)
                || type.arguments().stream().anyMatch(argument -> argument.startsWith("'"))
                || !type.modifier().isEmpty() && !type.modifier().endsWith("time zone");
    }
}
