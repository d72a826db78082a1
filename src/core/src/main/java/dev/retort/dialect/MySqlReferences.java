package dev.retort.dialect;

import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.operation.TypeWords;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What foreign keys may not do to columns that others are made of, as InnoDB changes rows behind the server's back
 * (https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html; MySQL 8.0.31: errors 1215, 3104, 3733, 3823; MariaDB 11.4: 1901, 1905).
 *
 * @param server whose limit it is
 * @param deletesRows whether rows that keep a stored generated value may go with the row that they refer to
 * @param refersVirtually whether a foreign key can be on a column that is generated when it is read
 */
record MySqlReferences(String server, boolean deletesRows, boolean refersVirtually) {

    private static final Pattern LITERAL = Pattern.compile("'(?:[^'\\\\]|''|\\\\.)*+'");

    /** Refuses an operation that gives a table of the same migration two parts which do not go together. */
    void check(Operation operation, List<Operation> migration, TypeWords words) {
        if (operation instanceof Operation.CreateTable create) {
            check(create.table());
        } else if (operation instanceof Operation.AddConstraint
                || operation instanceof Operation.AddColumn
                || operation instanceof Operation.AlterColumn) {
            after(operation, migration, words).ifPresent(this::check);
        }
    }

    /** The operation's table as it is behind it; empty where the migration does not make it, or does what nobody sees here. */
    private static Optional<Table> after(Operation operation, List<Operation> migration, TypeWords words) {
        int end = migration.indexOf(operation);
        Table table = null;
        for (Operation earlier : migration.subList(0, end + 1)) {
            if (earlier instanceof Operation.CreateTable create
                    && create.table().name().equals(((OnTable) operation).table())) {
                table = create.table();
            } else if (table != null && isUnforeseen(earlier)) {
                return Optional.empty();
            } else if (table != null
                    && earlier instanceof OnTable part
                    && part.table().equals(table.name())) {
                table = earlier.applyTo(Schema.EMPTY.withTables(List.of(table)), words)
                        .tables()
                        .get(0);
            }
        }
        return Optional.ofNullable(table);
    }

    private static boolean isUnforeseen(Operation operation) {
        return operation instanceof Operation.ExecuteSql
                || operation instanceof Operation.Custom
                || operation instanceof Operation.DropNamed
                || operation instanceof Operation.RenameTable;
    }

    /** Refuses a table in which a foreign key changes what a generated column or a condition is made of. */
    void check(Table table) {
        for (ForeignKey key : table.foreignKeys()) {
            table.columns().forEach(column -> check(table, key, column));
            Stream.concat(
                            table.checkConstraints().stream().map(CheckConstraint::expression),
                            table.columns().stream().map(Column::check).filter(Objects::nonNull))
                    .filter(condition -> writes(key) && reads(condition, key))
                    .findFirst()
                    .ifPresent(condition -> {
                        throw refused(table, key, "a condition, (" + condition + "),");
                    });
        }
    }

    private void check(Table table, ForeignKey key, Column column) {
        GeneratedExpression generated = column.generated();
        if (generated == null) {
            return;
        }
        if (key.columns().contains(column.name()) && (writes(key) || !generated.stored() && !refersVirtually)) {
            throw new InexpressibleOperationException(server
                    + " has foreign keys on generated columns only where nothing is written"
                    + (refersVirtually ? "" : " and their values are stored") + ", but " + what(table, key) + " is on '"
                    + column.name()
                    + "': leave its actions out, or make the column an ordinary one that the application fills");
        }
        if (generated.stored() && (writes(key) || deletes(key)) && reads(generated.sql(), key)) {
            throw refused(table, key, "the stored generated column '" + column.name() + "'");
        }
    }

    private InexpressibleOperationException refused(Table table, ForeignKey key, String reader) {
        return new InexpressibleOperationException(server + " changes no column by a foreign key that " + reader
                + " reads, as "
                + what(table, key) + " is to do (" + actions(key)
                + "): leave the actions out and let the application do it, or "
                + (reader.startsWith("a condition") ? "leave the condition out" : "make the generated column virtual"));
    }

    private static String what(Table table, ForeignKey key) {
        return "the foreign key on " + String.join(", ", key.columns()) + " of table '" + table.name() + "'";
    }

    private static String actions(ForeignKey key) {
        return "on delete " + key.onDelete().sql() + ", on update "
                + key.onUpdate().sql();
    }

    private boolean deletes(ForeignKey key) {
        return !deletesRows && key.onDelete() == ReferentialAction.CASCADE;
    }

    private static boolean writes(ForeignKey key) {
        return key.onDelete() == ReferentialAction.SET_NULL
                || key.onUpdate() == ReferentialAction.SET_NULL
                || key.onUpdate() == ReferentialAction.CASCADE;
    }

    private static boolean reads(String expression, ForeignKey key) {
        return key.columns().stream().anyMatch(column -> reads(expression, column));
    }

    /** A word that may also be a type or a unit of time is a column for sure in quotes only. */
    private static boolean reads(String expression, String column) {
        String plain = LITERAL.matcher(expression).replaceAll("''").toLowerCase(Locale.ROOT);
        String name = column.toLowerCase(Locale.ROOT);
        boolean ambiguous = MySqlTypes.isBuiltIn(SqlType.of(name)) || plain.contains("interval");
        return plain.contains('`' + name.replace("`", "``") + '`')
                || !ambiguous
                        && Pattern.compile("(?<![\\w$`.])" + Pattern.quote(name) + "(?![\\w$(`])")
                                .matcher(plain)
                                .find();
    }
}
