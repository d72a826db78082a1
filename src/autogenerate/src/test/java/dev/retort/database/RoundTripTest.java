package dev.retort.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Deferrability;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the dialect writes, the reader reads: each thing that a record can hold comes back as it was. */
class RoundTripTest {

    private static final QualifiedName PARENT = QualifiedName.of("other", "Pa.rent");

    private static Column column(String name, String type) {
        return Column.of(name, SqlType.parse(type));
    }

    private static Table parent() {
        return Table.of(
                        PARENT,
                        List.of(
                                column("a", "integer").withNullable(false),
                                column("b", "character varying(40)").withNullable(false)))
                .withPrimaryKey(new PrimaryKey("parent_pk", List.of("b", "a")))
                .withComment("it's a \\ \"comment\"");
    }

    private static Table child() {
        SequenceOptions options = new SequenceOptions(10L, 5, 2L, 900L, 3, true);
        List<Column> columns = List.of(
                column("id", "bigint").withNullable(false).withIdentity(Identity.BY_DEFAULT),
                column("always", "integer")
                        .withNullable(false)
                        .withIdentity(new Identity(Identity.Generation.ALWAYS, options)),
                column("serial", "smallint")
                        .withNullable(false)
                        .withIdentity(new Identity(Identity.Generation.SERIAL, SequenceOptions.DEFAULT)),
                column("Ref A", "integer"),
                column("ref_b", "character varying(40)").withComment("multi\nline"),
                column("theme", "text").withDefault(new DefaultValue("'light'::text")),
                column("sorted", "text").withCollation("C"),
                column("sum", "integer").withGenerated(new GeneratedExpression("\"Ref A\" + 1", true)),
                column("mood", "other.mood"),
                column("tags", "text[]"));
        return Table.of(QualifiedName.of("child"), columns)
                .withPrimaryKey(new PrimaryKey("child_pk", List.of("id")))
                .withUniqueConstraints(List.of(
                        UniqueConstraint.of("uk", List.of("theme", "sorted")),
                        UniqueConstraint.of("uk2", List.of("ref_b"))
                                .withDeferrability(Deferrability.INITIALLY_DEFERRED)))
                .withForeignKeys(List.of(
                        ForeignKey.of("fk", List.of("ref_b", "Ref A"), PARENT, List.of("b", "a"))
                                .withActions(ReferentialAction.CASCADE, ReferentialAction.SET_NULL)
                                .withMatchFull(true)
                                .withDeferrability(Deferrability.INITIALLY_IMMEDIATE),
                        ForeignKey.of("fk2", List.of("ref_b", "Ref A"), PARENT, List.of("b", "a"))
                                .withActions(ReferentialAction.SET_DEFAULT, ReferentialAction.RESTRICT)))
                .withCheckConstraints(List.of(CheckConstraint.of("ck", "(\"Ref A\" > 0) OR (theme = 'dark'::text)")));
    }

    private static List<Index> indexes() {
        return List.of(
                Index.of("ix", List.of(IndexPart.column("Ref A").desc(), IndexPart.expression("lower(theme)")))
                        .withUnique(true)
                        .withInclude(List.of("ref_b"))
                        .withWhere("\"Ref A\" > 1"),
                Index.of("ix2", "tags").withMethod("gin"),
                Index.of(
                        "ix3",
                        List.of(
                                IndexPart.column("theme")
                                        .withOperatorClass("text_pattern_ops")
                                        .withCollation("POSIX")
                                        .withNullsFirst(true),
                                IndexPart.column("sorted").desc().withNullsFirst(false))));
    }

    private static Schema schema() {
        return new Schema(
                List.of("other"),
                List.of(parent(), child().withIndexes(indexes())),
                List.of(
                        Sequence.of(QualifiedName.of("S"), 1, 50),
                        new Sequence(
                                QualifiedName.of("other", "small"),
                                SqlType.of("smallint"),
                                new SequenceOptions(-4L, -2, -30L, null, 7, true))),
                List.of(new EnumType(QualifiedName.of("other", "mood"), List.of("sad", "it's", "\\"))),
                List.of(new CompositeType(
                        QualifiedName.of("other", "Odd name"),
                        List.of(
                                new CompositeType.Attribute("a b", SqlType.parse("numeric(10,2)[]")),
                                new CompositeType.Attribute("mood", SqlType.parse("other.mood"))))),
                List.of(),
                List.of());
    }

    private static List<Operation> creation(Schema schema) {
        List<Operation> operations = new ArrayList<>();
        schema.namespaces().forEach(name -> operations.add(new Operation.CreateSchema(name)));
        schema.enumTypes().forEach(type -> operations.add(new Operation.CreateEnumType(type)));
        schema.compositeTypes().forEach(type -> operations.add(new Operation.CreateCompositeType(type)));
        schema.sequences().forEach(sequence -> operations.add(new Operation.CreateSequence(sequence)));
        operations.add(new Operation.CreateTable(parent()));
        operations.add(new Operation.CreateTable(child()));
        indexes().forEach(index -> operations.add(new Operation.CreateIndex(child().name(), index)));
        return operations;
    }

    @Test
    void everythingComesBackAsItWas() throws SQLException {
        Dialect dialect = Dialects.byName("postgresql").orElseThrow();
        try (TestDatabase database = new TestDatabase()) {
            for (Operation operation : creation(schema())) {
                for (String statement : dialect.statements(operation)) {
                    database.run(statement);
                }
            }
            Schema read = database.read(ReadScope.DEFAULT_SCHEMA.withSchemas("public", "other"));

            assertThat(read.tables()).containsExactlyElementsOf(schema().tables());
            assertThat(read).isEqualTo(schema());
        }
    }
}
