package dev.retort.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Dialects;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;
import dev.retort.operation.CreateTrigger;
import dev.retort.operation.CustomOperationException;
import dev.retort.operation.Operation;
import dev.retort.operation.ReversibleOperations;
import dev.retort.operation.SampleOperations;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Deferrability;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Partition;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.UniqueConstraint;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gate 2: operations, written, compiled and loaded, come back equal, in both directions. */
class MigrationFileTest {

    private static final Instant CREATED = Instant.parse("2026-11-21T14:30:00Z");
    private static final QualifiedName T = QualifiedName.of("t");

    @TempDir
    private Path directory;

    static Stream<Operation> all() {
        return Stream.concat(
                SampleOperations.ALL.stream(),
                Stream.of(withEverything(), new Operation.CreateTable(wide()), new Operation.DropTable(partitioned())));
    }

    /** Four years of days. */
    private static Table partitioned() {
        TableOptions options = TableOptions.NONE.withPartitionBy("RANGE (day)");
        for (int day = 0; day < 1_461; day++) {
            String bounds = "FOR VALUES FROM (" + day + ") TO (" + (day + 1) + ")";
            options = options.withPartition(new Partition(QualifiedName.of("t_" + day), T, bounds));
        }
        return Table.of(T, List.of(Column.of("day", SqlType.of("integer")))).withOptions(options);
    }

    private static Operation withEverything() {
        SequenceOptions options = new SequenceOptions(5L, 7, 1L, 5_000_000_000L, 20, true);
        Column number = Column.of("number", SqlType.of("bigint")).withNullable(false);
        Table table = Table.of(
                        QualifiedName.of("we.ird", "Ta\"ble"),
                        List.of(
                                number.withIdentity(new Identity(Identity.Generation.ALWAYS, options)),
                                number.withName("s")
                                        .withIdentity(
                                                new Identity(Identity.Generation.SERIAL, SequenceOptions.DEFAULT)),
                                Column.of("g", SqlType.parse("numeric(10,2)"))
                                        .withGenerated(new GeneratedExpression("a * 2", true)),
                                Column.of("v", SqlType.parse("text[][]"))
                                        .withGenerated(new GeneratedExpression("b", false)),
                                Column.of("z", SqlType.parse("time(3) with time zone"))
                                        .withCollation("C"),
                                Column.of("e", SqlType.parse("\"Odd\".\"Type\""))
                                        .withComment("*/ \\u002a\\u002f \" \n end")))
                .withPrimaryKey(
                        new PrimaryKey("pk", List.of("number", "s"), List.of("g"), Deferrability.INITIALLY_DEFERRED))
                .withUniqueConstraints(List.of(
                        new UniqueConstraint(
                                "u1", List.of("z"), List.of("s", "g"), true, Deferrability.INITIALLY_IMMEDIATE),
                        new UniqueConstraint("u2", List.of("e"), List.of(), false, Deferrability.INITIALLY_DEFERRED)))
                .withCheckConstraints(List.of(
                        new CheckConstraint("c", "z is not null", Enforcement.NOT_VALID, false),
                        new CheckConstraint("d", "z > now()", Enforcement.NOT_ENFORCED, true)))
                .withForeignKeys(List.of(new ForeignKey(
                        "f",
                        List.of("s"),
                        QualifiedName.of("other", "o"),
                        List.of("id"),
                        ReferentialAction.SET_NULL,
                        List.of("s"),
                        ReferentialAction.SET_DEFAULT,
                        true,
                        Deferrability.INITIALLY_DEFERRED,
                        Enforcement.NOT_VALID)))
                .withIndexes(List.of(
                        Index.of(
                                        "i1",
                                        List.of(
                                                IndexPart.column("z").desc().withNullsFirst(false),
                                                IndexPart.expression("lower(e)").desc(),
                                                IndexPart.column("g")
                                                        .withNullsFirst(true)
                                                        .withCollation("C"),
                                                IndexPart.column("s").withOperatorClass("int8_ops")))
                                .withUnique(true)
                                .withNullsNotDistinct(true),
                        Index.of("i2", "v")
                                .withMethod("gin")
                                .withInclude(List.of("s", "z"))
                                .withWhere("s > 1")))
                .withExclusionConstraints(
                        List.of(new ExclusionConstraint("x", "USING gist (e WITH &&) WHERE (g > 1) DEFERRABLE")))
                .withOptions(new TableOptions(
                        true,
                        List.of(QualifiedName.of("parent"), QualifiedName.of("we.ird", "p")),
                        "RANGE (s)",
                        List.of(
                                new Partition(
                                        QualifiedName.of("p1"),
                                        QualifiedName.of("we.ird", "Ta\"ble"),
                                        "FOR VALUES FROM (1) TO (2) PARTITION BY LIST (z)"),
                                new Partition(QualifiedName.of("p2"), QualifiedName.of("p1"), "DEFAULT")),
                        List.of("fillfactor=70", "autovacuum_enabled=false"),
                        "fast",
                        new TreeMap<>(Map.of("engine", "InnoDB", "charset", "utf8mb4 collate utf8mb4_bin"))))
                .withComment("everything");
        return new Operation.CreateTable(table);
    }

    private static Table wide() {
        return Table.of(
                QualifiedName.of("wide"),
                IntStream.range(0, 1_500)
                        .mapToObj(i -> Column.of("column_with_number_" + i, SqlType.of("varchar", 255)))
                        .toList());
    }

    /** Alembic 350 to 357, alembic 361: everything there is, in Java. */
    @ParameterizedTest
    @MethodSource("all")
    void comesBackEqual(Operation operation) throws Exception {
        List<Operation> down = ReversibleOperations.reversed(List.of(operation));
        Migration migration = compiled(List.of(operation), down, "all");
        assertThat(Operations.upgrade(migration)).containsExactly(operation);
        assertThat(Operations.downgrade(migration)).isEqualTo(down);
    }

    /** A file that names what only its package sees would not compile. */
    @Test
    void anOwnOperationWithAHiddenEnumIsRefused() {
        List<Operation> operations = List.of(new Operation.Custom(new Painted(Painted.Colour.RED)));
        assertThatThrownBy(() -> text(operations, List.of(), "paint"))
                .isInstanceOf(CustomOperationException.class)
                .hasMessageContaining(
                        "its component colour is of " + Painted.Colour.class.getName() + ", which is not public");
    }

    /** Alembic 349: the imports that an operation of the project's own needs stand once each. */
    @Test
    void anOwnOperationIsImportedOnceAndWarns() {
        CreateTrigger trigger = CreateTrigger.of("users_audit", T);
        List<Operation> twice = List.of(
                new Operation.Custom(trigger),
                new Operation.Custom(CreateTrigger.of("in \"quotes\" \u0001/x\u0001", T)));
        assertThat(text(twice, ReversibleOperations.reverse(twice), "audit"))
                .containsOnlyOnce("import dev.retort.operation.CreateTrigger;")
                .containsOnlyOnce("import java.util.List;")
                .contains("\"in \\\"quotes\\\" \\u0001/x\\u0001\"")
                .contains("// CAUTION: changes of t are no longer audited.");
    }

    @Test
    void isSplitWhereJavaAllowsNoLongerMethod() throws Exception {
        List<Operation> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(new Operation.CreateTable(
                    ((Operation.CreateTable) withEverything()).table().withName(QualifiedName.of("table_" + i))));
        }
        Migration migration = compiled(many, ReversibleOperations.reverse(many), "many");
        assertThat(Operations.upgrade(migration)).isEqualTo(many);
        assertThat(Operations.downgrade(migration)).isEqualTo(ReversibleOperations.reverse(many));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's \"quoted\"",
                "*/ class Evil {} /*",
                "\\u002a\\u002f class Evil {}",
                "two\nlines",
                "🎉 party",
                "\\u0022); evil(\\u0022",
                "$L $S ${body} \\",
                "<script>alert(1)</script> @see {@link X}"
            })
    void aMessageCannotBreakOut(String message) throws Exception {
        Migration migration = compiled(List.of(), List.of(), message);
        assertThat(migration.getClass().getAnnotation(Revision.class).message()).isEqualTo(message);
    }

    @Test
    void aLongMessageIsBrokenOverLines() throws Exception {
        String message = "word ".repeat(100).strip();
        Migration migration = compiled(List.of(), List.of(), message);
        assertThat(migration.getClass().getAnnotation(Revision.class).message()).isEqualTo(message);
        assertThat(text(List.of(), List.of(), message).lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void linesHaveAtMost120Columns() {
        List<Operation> operations = all().toList();
        assertThat(text(operations, List.of(), "wide").lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
    }

    @Test
    void theSameOperationsGiveTheSameBytes() {
        List<Operation> operations = all().toList();
        assertThat(text(operations, List.of(), "same")).isEqualTo(text(operations, List.of(), "same"));
    }

    @Test
    void readsAsTheDesignSays() {
        Column theme = Column.of("theme", SqlType.of("varchar", 20)).withNullable(false);
        Column email = Column.of("email", SqlType.of("varchar", 100)).withNullable(false);
        List<Operation> operations = List.of(
                new Operation.DropColumn(T, Column.of("fax", SqlType.of("varchar", 255))),
                new Operation.AlterColumn(T, email, email.withType(SqlType.of("varchar", 255))),
                new Operation.AddColumn(T, theme));
        assertThat(text(operations, ReversibleOperations.reverse(operations), "add a theme"))
                .contains("""
                        /**
                         * Add a theme.
                         *
                         * <pre>
                         * - column t.fax    DATA LOSS, BREAKS OLD CODE
                         * ~ column t.email  varchar(100) to varchar(255)
                         * + column t.theme  varchar(20) not null, BREAKS OLD CODE, MAY FAIL
                         * </pre>
                         */
                        """)
                .contains("""
                            public void upgrade(Operations op) {
                                // DATA LOSS: every value of t.fax is gone; the way back restores the column empty.
                                // BREAKS OLD CODE: the version that still runs may name t.fax.
                                op.dropColumn("t", "fax", varchar(255));
                                op.alterColumn("t", "email", from(varchar(100).notNull()), to(varchar(255).notNull()));
                        """)
                .contains("op.dropColumn(\"t\", \"theme\");")
                .contains("op.addColumn(\"t\", \"fax\", varchar(255));");
    }

    private Migration compiled(List<Operation> up, List<Operation> down, String message) throws Exception {
        return CompiledMigration.of("V1", text(up, down, message), directory);
    }

    private static String text(List<Operation> up, List<Operation> down, String message) {
        return MigrationFile.of(new MigrationSpec(
                "",
                "V1",
                "0a1b2c",
                List.of("ffff"),
                message,
                CREATED,
                up,
                down,
                Dialects.byName("postgresql").orElseThrow()));
    }
}
