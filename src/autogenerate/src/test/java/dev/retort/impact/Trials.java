package dev.retort.impact;

import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Operations of the shapes that all servers have, on the tables {@code t}, {@code parent} and {@code keyed}. */
final class Trials {

    static final QualifiedName T = QualifiedName.of("t");
    static final QualifiedName PARENT = QualifiedName.of("parent");
    private static final QualifiedName KEYED = QualifiedName.of("keyed");
    private static final ForeignKey KEY = ForeignKey.of("new_fk", List.of("other_id"), PARENT, List.of("id"));
    private static final CheckConstraint CHECK = CheckConstraint.of("new_ck", "n >= 0");

    private Trials() {}

    static List<Operation> everywhere() {
        List<Operation> trials = new ArrayList<>(columns());
        trials.addAll(constraints());
        trials.add(new Operation.CreateIndex(T, Index.of("new_ix", "other_id")));
        trials.add(new Operation.DropIndex(T, Index.of("t_ix", "n")));
        trials.add(new Operation.RenameIndex(T, "t_ix", "t_index"));
        return trials;
    }

    private static List<Operation> columns() {
        return List.of(
                add("integer", column -> column),
                add("varchar(20)", column -> column.withNullable(false).withDefault(new DefaultValue("'x'"))),
                add("timestamp", column -> column.withDefault(new DefaultValue("CURRENT_TIMESTAMP"))),
                add("integer", column -> column.withGenerated(new GeneratedExpression("n + 1", true))),
                new Operation.DropColumn(T, Column.of("note", SqlType.of("text"))),
                new Operation.RenameColumn(T, "note", "remark"),
                nullable("plain", true, false),
                nullable("needed", false, true),
                new Operation.AlterColumn(
                        T,
                        Column.of("n", SqlType.of("integer")),
                        Column.of("n", SqlType.of("integer")).withDefault(new DefaultValue("1"))),
                type("name", "varchar(50)", "varchar(60)"),
                type("n", "integer", "bigint"),
                type("name", "varchar(50)", "varchar(40)"),
                type("amount", "numeric(10,4)", "numeric(12,4)"),
                type("amount", "numeric(10,4)", "numeric(10,2)"));
    }

    private static List<Operation> constraints() {
        return List.of(
                add(UniqueConstraint.of("new_uq", List.of("plain"))),
                add(new PrimaryKey("new_pk", List.of("id"))),
                add(KEY),
                add(CHECK),
                new Operation.DropConstraint(T, ForeignKey.of("t_fk", List.of("parent_id"), PARENT, List.of("id"))),
                new Operation.DropConstraint(T, CheckConstraint.of("t_ck", "n > -1")),
                new Operation.DropConstraint(KEYED, new PrimaryKey("keyed_pkey", List.of("id"))));
    }

    /** Those of servers on which a rule may hold for rows to come. */
    static List<Operation> notValid() {
        return List.of(
                add(KEY.withEnforcement(Enforcement.NOT_VALID)),
                add(CHECK.withEnforcement(Enforcement.NOT_VALID)),
                new Operation.ValidateConstraint(T, "t_nv", CheckConstraint.of("t_nv", "n > -2")),
                new Operation.ValidateConstraint(
                        T, "t_fk_nv", ForeignKey.of("t_fk_nv", List.of("other_id"), PARENT, List.of("id"))));
    }

    static Operation referringTable() {
        return new Operation.CreateTable(Table.of(
                        QualifiedName.of("child"), List.of(Column.of("parent_id", SqlType.of("bigint"))))
                .withForeignKeys(List.of(ForeignKey.of("child_fk", List.of("parent_id"), PARENT, List.of("id")))));
    }

    static Operation add(String type, UnaryOperator<Column> more) {
        return new Operation.AddColumn(T, more.apply(Column.of("c", SqlType.parse(type))));
    }

    static Operation type(String column, String before, String after) {
        return new Operation.AlterColumn(
                T, Column.of(column, SqlType.parse(before)), Column.of(column, SqlType.parse(after)));
    }

    static Operation add(Constraint constraint) {
        return new Operation.AddConstraint(T, constraint);
    }

    private static Operation nullable(String column, boolean before, boolean after) {
        Column plain = Column.of(column, SqlType.of("integer"));
        return new Operation.AlterColumn(T, plain.withNullable(before), plain.withNullable(after));
    }
}
