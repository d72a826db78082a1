package dev.retort.hazard;

import dev.retort.operation.HasOnlineForm;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.Constraint;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Enforcement;
import dev.retort.schema.EnumType;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A migration for each rule, whose last operation is what the rule is about. */
final class Examples {

    static final QualifiedName T = QualifiedName.of("t");
    static final QualifiedName PARENT = QualifiedName.of("parent");
    static final ForeignKey KEY = ForeignKey.of("t_fk", List.of("parent_id"), PARENT, List.of("id"));
    static final CheckConstraint CHECK = CheckConstraint.of("t_ck", "n > 0");

    /**
     * One migration.
     *
     * @param rule the id of the rule that its last operation meets
     * @param rows the numbers of the hazards that the rule is about
     * @param dialect the dialect of a server on which it does
     */
    record Example(String rule, List<Integer> rows, String dialect, List<Operation> migration) {}

    private Examples() {}

    static Stream<Example> all() {
        List<Example> all = new ArrayList<>();
        all.addAll(losses());
        all.addAll(breaks());
        all.addAll(columns());
        all.addAll(keys());
        all.addAll(failures());
        all.addAll(results());
        return all.stream();
    }

    private static List<Example> losses() {
        return List.of(
                of("drop-schema", "3", "mysql", new Operation.DropSchema("shop")),
                of("drop-table", "1", "postgresql", new Operation.DropTable(table())),
                of("drop-column", "2,26", "postgresql", new Operation.DropColumn(T, column("integer"))),
                of("drop-attribute", "2", "postgresql", composite(List.of("a", "b"), List.of("a"))),
                of(
                        "generated-replaces-values",
                        "17",
                        "postgresql",
                        alter(column("integer"), c -> c.withGenerated(new GeneratedExpression("n", true)))),
                of("lower-precision", "7", "postgresql", type("numeric(10,4)", "numeric(10,2)")),
                of("lower-precision", "7", "mariadb", type("datetime(6)", "datetime(3)")),
                of("lower-precision", "7", "postgresql", type("timestamp", "timestamp(3)")),
                of("lower-precision", "7", "mysql", type("datetime(6)", "datetime")),
                of("lower-precision", "7", "mariadb", type("timestamp(3)", "timestamp")),
                of("lower-precision", "7", "mysql", type("timestamp(6)", "datetime")),
                of("lower-precision", "7", "mariadb", type("time(6)", "time")),
                of("lower-precision", "7", "h2", type("time(6)", "time")),
                of("lower-precision", "7", "mysql", type("numeric(10,4)", "numeric")),
                of("lower-precision", "7", "h2", type("numeric(10,4)", "numeric")),
                of("lower-precision", "7", "h2", type("numeric(10,4)", "bigint")),
                of("lower-precision", "7", "mysql", type("double precision", "integer")));
    }

    private static List<Example> breaks() {
        return List.of(
                of("drop-table-in-use", "1", "sqlite", new Operation.DropTable(table())),
                of("drop-column-in-use", "2,26", "sqlite", new Operation.DropColumn(T, column("integer"))),
                of("rename-table", "22,23", "h2", new Operation.RenameTable(T, "u")),
                of("rename-column", "21", "mariadb", new Operation.RenameColumn(T, "c", "d")),
                of("change-composite-type", "21", "postgresql", composite(List.of("a"), List.of("a", "b"))),
                of("rename-enum-type", "24", "postgresql", new Operation.RenameEnumType(T, "u")),
                of("rename-enum-value", "24", "postgresql", new Operation.RenameEnumValue(T, "a", "b")),
                of(
                        "required-column-without-default",
                        "25,27",
                        "postgresql",
                        add("integer", c -> c.withNullable(false))),
                of(
                        "required-column-without-default",
                        "25,27",
                        "mariadb",
                        alter(column("integer"), c -> c.withNullable(false))),
                of(
                        "null-refused",
                        "27",
                        "mysql",
                        alter(column("integer"), c -> c.withNullable(false).withDefault(new DefaultValue("0")))),
                of("type-change-breaks-sessions", "33", "postgresql", type("integer", "bigint")));
    }

    private static List<Example> columns() {
        return List.of(
                of("volatile-default-rewrites", "36", "postgresql", withDefault("uuid", "gen_random_uuid()")),
                of("volatile-default-rewrites", "36", "postgresql", withDefault("bigint", "nextval('s'::regclass)")),
                of(
                        "serial-column-rewrites",
                        "37",
                        "postgresql",
                        add("bigint", c -> c.withIdentity(serial()).withNullable(false))),
                of(
                        "identity-column-rewrites",
                        "38,133",
                        "mariadb",
                        add("bigint", c -> c.withIdentity(Identity.BY_DEFAULT))),
                of(
                        "identity-column-rewrites",
                        "38,133",
                        "mysql",
                        alter(column("bigint").withNullable(false), c -> c.withIdentity(Identity.BY_DEFAULT))),
                of("collation-joins-values", "65", "mysql", charset("utf8mb4 collate utf8mb4_bin", "utf8mb4")),
                of("charset-loses-characters", "8", "mysql", charset("utf8mb3", "latin1")),
                of("charset-loses-characters", "8", "mysql", charset("latin1", "ascii")),
                of(
                        "charset-loses-characters",
                        "8",
                        "mysql",
                        alter(column("text"), c -> c.withCollation("latin1_swedish_ci"))),
                of(
                        "identity-column-rewrites",
                        "38,133",
                        "postgresql",
                        add("bigint", c -> c.withIdentity(Identity.BY_DEFAULT))),
                of(
                        "stored-column-rewrites",
                        "39",
                        "postgresql",
                        add("integer", c -> c.withGenerated(new GeneratedExpression("n", true)))),
                of(
                        "domain-column-rewrites",
                        "40",
                        "postgresql",
                        new Operation.ExecuteSql("create domain email as text check (value like '%@%')", null),
                        add("email", c -> c)),
                of("column-check-scans", "42", "postgresql", add("integer", c -> c.withCheck("c > 0"))),
                of("set-not-null-scans", "50", "postgresql", alter(column("integer"), c -> c.withNullable(false))),
                of("type-change-rewrites", "57,59,66,67", "postgresql", type("integer", "bigint")),
                of("type-change-rewrites", "57,59,66,67", "postgresql", type("timestamp", "timestamptz")),
                of(
                        "type-change-rechecks",
                        "61,62",
                        "postgresql",
                        add(CheckConstraint.of("t_ck", "length(c) > 0")),
                        type("varchar(20)", "varchar(40)")),
                of(
                        "enum-replaced-rewrites",
                        "9,57,122",
                        "postgresql",
                        new Operation.AlterEnumType(
                                new EnumType(T, List.of("a", "b")), new EnumType(T, List.of("b", "a")))),
                of(
                        "collation-change-reindexes",
                        "64",
                        "postgresql",
                        alter(column("text"), c -> c.withCollation("\"C\""))),
                of("fill-in-one-statement", "54,158", "postgresql", new Operation.FillColumn(T, "c", "0")),
                of(
                        "online-index-misses-rows",
                        "107",
                        "postgresql:14.3",
                        online(new Operation.CreateIndex(T, Index.of("t_ix", "c")))),
                of("online-index-misses-rows", "107", "postgresql:14.0", online(add(unique()))),
                of(
                        "online-on-partitioned-table",
                        "102",
                        "postgresql",
                        new Operation.CreateTable(table().withOptions(TableOptions.NONE.withPartitionBy("RANGE (c)"))),
                        online(new Operation.CreateIndex(T, Index.of("t_ix", "c")))),
                of(
                        "not-valid-on-partitioned-table",
                        "76",
                        "postgresql:17",
                        new Operation.CreateTable(table().withOptions(TableOptions.NONE.withPartitionBy("RANGE (c)"))),
                        add(KEY.withEnforcement(Enforcement.NOT_VALID))),
                of("online-without-form", "", "postgresql", online(type("integer", "bigint"))),
                of("online-without-form", "", "mysql", online(type("integer", "bigint"))),
                of("online-without-form", "", "h2", online(new Operation.CreateIndex(T, Index.of("t_ix", "c")))));
    }

    private static List<Example> keys() {
        Index index = Index.of("t_ix", "c");
        return List.of(
                of("primary-key-builds-index", "56,85", "postgresql", add(new PrimaryKey("t_pk", List.of("c")))),
                of("unique-constraint-builds-index", "83", "postgresql", add(unique())),
                of(
                        "exclusion-constraint-builds-index",
                        "87",
                        "postgresql",
                        add(new ExclusionConstraint("t_ex", "using gist (c with &&)"))),
                of("foreign-key-scans", "75,90", "postgresql", add(KEY)),
                of("foreign-key-replaced", "91", "mariadb", new Operation.DropConstraint(T, KEY), add(cascading())),
                of("foreign-key-drop-locks-both", "77,80", "postgresql", new Operation.DropConstraint(T, KEY)),
                of(
                        "foreign-key-drop-locks-both",
                        "77,80",
                        "postgresql",
                        new Operation.DropTable(table().withForeignKeys(List.of(KEY)))),
                of("several-foreign-keys", "79", "postgresql", add(KEY), add(KEY.withName("other_fk"))),
                of("check-scans", "81,89", "postgresql", add(CHECK)),
                of(
                        "validated-under-lock",
                        "82",
                        "postgresql",
                        add(CHECK.withEnforcement(Enforcement.NOT_VALID)),
                        new Operation.ValidateConstraint(T, CHECK.name(), CHECK)),
                of("index-blocks-writes", "96,108", "postgresql", new Operation.CreateIndex(T, index)),
                of(
                        "index-blocks-writes",
                        "96,108",
                        "mariadb",
                        new Operation.CreateIndex(T, index.withMethod("fulltext"))),
                of(
                        "index-replaced",
                        "100",
                        "postgresql",
                        new Operation.DropIndex(T, index.withName("old_ix")),
                        new Operation.CreateIndex(T, index)));
    }

    private static List<Example> failures() {
        return List.of(
                of("no-conversion", "4,60", "postgresql", type("bigint", "timestamp")),
                of("narrower-type", "6,7", "mariadb", type("varchar(20)", "varchar(5)")),
                of("narrower-type", "6,7", "mysql", type("varbinary(16)", "text")),
                of("narrower-type", "6,7", "mariadb", type("json", "text")),
                of("narrower-type", "6,7", "mysql", type("date", "timestamp")),
                of("not-null", "45,51,55", "mysql", add("date", c -> c.withNullable(false))),
                of("not-null", "45,51,55", "mysql", add("point", c -> c.withNullable(false))),
                of("enum-numbers-become-names", "11", "mysql", type("tinyint", "enum('A','B')")),
                of("enum-numbers-become-names", "11", "h2", type("enum('A','B')", "smallint")),
                of("not-null", "45,51,55", "postgresql", add("integer", c -> c.withNullable(false))),
                of("not-null", "45,51,55", "sqlite", alter(column("integer"), c -> c.withNullable(false))),
                of(
                        "enum-value-removed",
                        "9",
                        "postgresql",
                        new Operation.AlterEnumType(new EnumType(T, List.of("a", "b")), new EnumType(T, List.of("a")))),
                of("enum-value-removed", "9", "mariadb", type("enum('a','b')", "enum('a')")),
                of("constraint-fails-on-rows", "84", "sqlite", add(unique())),
                of(
                        "enum-numbers-become-names",
                        "11",
                        "postgresql",
                        new Operation.CreateEnumType(new EnumType(QualifiedName.of("mood"), List.of("a"))),
                        type("smallint", "mood")),
                of(
                        "charset-loses-characters",
                        "8",
                        "mariadb",
                        new Operation.AlterTableOption(T, "charset", "utf8mb4", "latin1")));
    }

    private static Operation ordinals(String before, String after) {
        return new Operation.AlterOrdinals(T, "c", List.of(before.split(",")), List.of(after.split(",")));
    }

    private static List<Example> results() {
        Sequence sequence = Sequence.of(QualifiedName.of("s"), 1, 1);
        return List.of(
                of("required-column-filled", "46", "mariadb", add("integer", c -> c.withNullable(false))),
                of("time-zone-guessed", "59,60", "postgresql", type("timestamp", "timestamptz")),
                of("time-zone-guessed", "59,60", "mysql", type("datetime(6)", "timestamp(6)")),
                of("time-zone-guessed", "59,60", "mariadb", type("timestamp", "datetime")),
                of("unfit-values-stay", "6,7", "sqlite", type("varchar(20)", "bigint")),
                of(
                        "enum-numbers-change-meaning",
                        "11",
                        "mariadb",
                        alter(
                                column("tinyint").withCheck("`m n` between 0 and 1"),
                                c -> c.withCheck("`m n` between 0 and 2"))),
                of(
                        "column-check-overlooks-rows",
                        "84,89",
                        "mariadb",
                        alter(column("tinyint").withCheck("`c` < 9"), c -> c.withCheck("c < 5"))),
                of("enum-labels-move", "10", "mariadb", type("enum('a','b')", "enum('a','c','b')")),
                of(
                        "enum-numbers-change-meaning",
                        "11",
                        "postgresql",
                        new Operation.DropConstraint(T, CheckConstraint.of("t_ck", "(c >= 0) AND (c <= 2)")),
                        add(CheckConstraint.of("t_ck", "c between 0 and 3"))),
                of("enum-numbers-change-meaning", "11", "sqlite", ordinals("A,B,C", "A,X,C")),
                of("enum-constant-removed", "11", "h2", ordinals("A,B,C", "A,C")),
                of(
                        "swapped-constants-in-key",
                        "11",
                        "mariadb",
                        new Operation.AlterOrdinals(T, "c", List.of("A", "B"), List.of("B", "A"), true)),
                of("renumber-constants", "11", "mysql", ordinals("A,C", "A,B,C")),
                of("constraint-not-enforced", "92", "postgresql", add(CHECK.withEnforcement(Enforcement.NOT_ENFORCED))),
                of("drop-sequence", "12", "postgresql", new Operation.DropSequence(sequence)),
                of("sequence-starts-behind-rows", "13", "postgresql", new Operation.CreateSequence(sequence)),
                of("on-delete-cascade", "16", "sqlite", add(cascading())),
                of("collation-joins-values", "65", "mariadb", alter(column("text"), c -> c.withCollation("nocase"))),
                of(
                        "likely-rename",
                        "5",
                        "postgresql",
                        add("varchar(120)", c -> c.withName("mail_address")),
                        new Operation.DropColumn(T, column("varchar(120)").withName("mail_adress"))));
    }

    private static Example of(String rule, String rows, String dialect, Operation... migration) {
        return new Example(
                rule,
                Stream.of(rows.split(","))
                        .filter(row -> !row.isEmpty())
                        .map(Integer::valueOf)
                        .toList(),
                dialect,
                List.of(migration));
    }

    static Operation online(Operation operation) {
        return ((HasOnlineForm) operation).asOnline();
    }

    private static Operation composite(List<String> before, List<String> after) {
        return new Operation.AlterCompositeType(compositeOf(before), compositeOf(after));
    }

    private static CompositeType compositeOf(List<String> attributes) {
        return new CompositeType(
                QualifiedName.of("x"),
                attributes.stream()
                        .map(name -> new CompositeType.Attribute(name, SqlType.of("integer")))
                        .toList());
    }

    static Table table() {
        return Table.of(T, List.of(column("integer")));
    }

    static Column column(String type) {
        return Column.of("c", SqlType.parse(type));
    }

    static Operation add(String type, UnaryOperator<Column> more) {
        return new Operation.AddColumn(T, more.apply(column(type)));
    }

    static Operation withDefault(String type, String value) {
        return add(type, c -> c.withDefault(new DefaultValue(value)));
    }

    static Operation add(Constraint constraint) {
        return new Operation.AddConstraint(T, constraint);
    }

    static Operation alter(Column before, UnaryOperator<Column> change) {
        return new Operation.AlterColumn(T, before, change.apply(before));
    }

    static Operation charset(String before, String after) {
        return new Operation.AlterTableOption(T, "charset", before, after);
    }

    static Operation type(String before, String after) {
        return new Operation.AlterColumn(T, column(before), column(after));
    }

    private static UniqueConstraint unique() {
        return UniqueConstraint.of("t_uq", List.of("c"));
    }

    private static ForeignKey cascading() {
        return KEY.withActions(ReferentialAction.CASCADE, ReferentialAction.NO_ACTION);
    }

    private static Identity serial() {
        return new Identity(Identity.Generation.SERIAL, SequenceOptions.DEFAULT);
    }
}
