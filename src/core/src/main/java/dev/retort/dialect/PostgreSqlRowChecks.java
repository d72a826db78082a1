package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The queries that count rows which an operation would fail on. */
final class PostgreSqlRowChecks {

    private final PostgreSql dialect;
    private final PostgreSqlValueChecks values;
    private final Schema current;

    PostgreSqlRowChecks(PostgreSql dialect, int majorVersion, Schema current) {
        this.dialect = dialect;
        this.values = new PostgreSqlValueChecks(majorVersion);
        this.current = current;
    }

    List<RowCheck> of(Operation operation) {
        if (operation instanceof Operation.AlterColumn alter) {
            return alter(alter);
        }
        if (operation instanceof Operation.AddConstraint add
                && add.constraint().enforcement() == Enforcement.VALIDATED) {
            return constraint(add.table(), add.constraint());
        }
        if (operation instanceof Operation.ReplaceKey replace) {
            return constraint(replace.table(), replace.after());
        }
        if (operation instanceof Operation.ValidateConstraint validate && validate.constraint() != null) {
            return constraint(validate.table(), validate.constraint());
        }
        if (operation instanceof Operation.CreateIndex create && create.index().unique()) {
            return index(create.table(), create.index());
        }
        if (operation instanceof Operation.AlterOrdinals alter) {
            return constants(alter);
        }
        return operation instanceof Operation.AlterEnumType alter ? labels(alter) : List.of();
    }

    private List<RowCheck> alter(Operation.AlterColumn alter) {
        QualifiedName table = alter.table();
        String column = dialect.quote(alter.after().name());
        List<RowCheck> checks = new ArrayList<>();
        if (alter.before().nullable() && !alter.after().nullable()) {
            boolean isThere = current.table(table)
                    .flatMap(there -> there.column(alter.after().name()))
                    .isPresent();
            checks.add(where(
                    table,
                    alter.after().name(),
                    isThere ? "NULL" : "without a value",
                    isThere ? column + " is null" : "true"));
        }
        values.of(column, alter.before().type(), alter.after().type())
                .forEach((state, condition) ->
                        checks.add(where(table, alter.after().name(), state, condition)));
        return checks;
    }

    private RowCheck where(QualifiedName table, String part, String state, String condition) {
        return new RowCheck(
                table + "." + part,
                state,
                "select count(*) filter (where " + condition + "), count(*) from " + dialect.quote(table));
    }

    private List<RowCheck> constraint(QualifiedName table, Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            List<RowCheck> checks = new ArrayList<>();
            String isNull = key.columns().stream()
                    .map(column -> dialect.quote(column) + " is null")
                    .collect(Collectors.joining(" or "));
            checks.add(where(table, String.valueOf(key.name()), "without a key", isNull));
            checks.add(duplicates(table, String.valueOf(key.name()), key.columns(), false));
            return checks;
        }
        if (constraint instanceof UniqueConstraint unique) {
            return List.of(
                    duplicates(table, String.valueOf(unique.name()), unique.columns(), unique.nullsNotDistinct()));
        }
        if (constraint instanceof CheckConstraint check) {
            return List.of(where(
                    table, String.valueOf(check.name()), "against the condition", "not (" + check.expression() + ")"));
        }
        return constraint instanceof ForeignKey key ? List.of(orphans(table, key)) : List.of();
    }

    private List<RowCheck> index(QualifiedName table, Index index) {
        boolean plain = index.where() == null && index.parts().stream().noneMatch(IndexPart::expression);
        List<String> columns = index.parts().stream().map(IndexPart::text).toList();
        return plain
                ? List.of(duplicates(table, String.valueOf(index.name()), columns, index.nullsNotDistinct()))
                : List.of();
    }

    private RowCheck duplicates(QualifiedName table, String name, List<String> columns, boolean nullsNotDistinct) {
        String list = columns.stream().map(dialect::quote).collect(Collectors.joining(", "));
        String distinct = columns.stream()
                .map(column -> dialect.quote(column) + " is not null")
                .collect(Collectors.joining(" and ", " where ", ""));
        return new RowCheck(
                table + "." + name,
                "not unique in " + String.join(", ", columns),
                "select coalesce(sum(n), 0), (select count(*) from " + dialect.quote(table)
                        + ") from (select count(*) as n from "
                        + dialect.quote(table) + (nullsNotDistinct ? "" : distinct) + " group by " + list
                        + " having count(*) > 1) as twice");
    }

    private RowCheck orphans(QualifiedName table, ForeignKey key) {
        List<String> given = new ArrayList<>();
        List<String> equal = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            String column = "child." + dialect.quote(key.columns().get(i));
            given.add(column + " is not null");
            equal.add("parent." + dialect.quote(key.referencedColumns().get(i)) + " = " + column);
        }
        String orphan = String.join(" and ", given) + " and not exists (select from "
                + dialect.quote(key.referencedTable()) + " as parent where " + String.join(" and ", equal) + ")";
        return new RowCheck(
                table + "." + key.name(),
                "without a row in " + key.referencedTable(),
                "select count(*) filter (where " + orphan + "), count(*) from " + dialect.quote(table) + " as child");
    }

    private List<RowCheck> constants(Operation.AlterOrdinals alter) {
        String gone = alter.change().gone().stream()
                .map(alter.before()::indexOf)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return gone.isEmpty()
                ? List.of()
                : List.of(where(
                        alter.table(),
                        alter.column(),
                        "holding a constant that goes",
                        dialect.quote(alter.column()) + " in (" + gone + ")"));
    }

    private List<RowCheck> labels(Operation.AlterEnumType alter) {
        String gone = alter.before().values().stream()
                .filter(label -> !alter.after().values().contains(label))
                .map(dialect::literal)
                .collect(Collectors.joining(", "));
        List<RowCheck> checks = new ArrayList<>();
        for (Table table : current.tables()) {
            for (Column column : table.columns()) {
                if (!gone.isEmpty() && column.type().isCalled(alter.before().name())) {
                    String name = dialect.quote(column.name());
                    String condition = column.type().dimensions() == 0
                            ? name + "::text in (" + gone + ")"
                            : name + "::text[] && array[" + gone + "]";
                    checks.add(where(table.name(), column.name(), "holding a label that goes", condition));
                }
            }
        }
        return checks;
    }
}
