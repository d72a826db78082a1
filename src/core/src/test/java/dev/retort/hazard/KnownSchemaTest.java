package dev.retort.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the schema before a migration says, where it is known. */
class KnownSchemaTest {

    private static final Operation COLLATION = Examples.alter(Examples.column("text"), c -> c.withCollation("\"C\""));

    private static final Table TABLE = Table.of(Examples.T, List.of(Examples.column("text")));

    private static List<String> said(Schema before, Operation... migration) {
        return Said.by(new Hazards(List.of(migration), Said.dialect("postgresql")).knowing(before));
    }

    /** Hazard 64: measured, a change of the collation of a column without an index takes a moment. */
    @Test
    void withoutAnIndexNoneIsBuiltAnew() {
        String rule = "collation-change-reindexes";
        assertThat(said(Schema.EMPTY, COLLATION)).contains(rule);
        assertThat(said(Schema.of(TABLE), COLLATION)).doesNotContain(rule);
        Table checked = TABLE.withForeignKeys(List.of(ForeignKey.of("f", List.of("d"), Examples.PARENT, List.of("id"))))
                .withIndexes(List.of(Index.of("i", "d")));
        assertThat(said(Schema.of(checked), COLLATION)).doesNotContain(rule);
        for (Table indexed : List.of(
                TABLE.withIndexes(List.of(Index.of("i", "c"))),
                TABLE.withIndexes(List.of(Index.of("i", List.of(IndexPart.expression("lower(c)"))))),
                TABLE.withUniqueConstraints(List.of(UniqueConstraint.of("u", List.of("c")))))) {
            assertThat(said(Schema.of(indexed), COLLATION)).contains(rule);
        }
        assertThat(said(Schema.of(TABLE), new Operation.CreateIndex(Examples.T, Index.of("i", "c")), COLLATION))
                .contains(rule);
        assertThat(said(
                        Schema.of(TABLE.withName(QualifiedName.of("old")).withIndexes(List.of(Index.of("i", "c")))),
                        new Operation.RenameTable(QualifiedName.of("old"), "t"),
                        COLLATION))
                .contains(rule);
    }

    /** Hazard 11: a type that the migration does not make is one too. */
    @Test
    void anEnumerationThatWasThereIsOne() {
        Schema moods = Schema.EMPTY.withEnumTypes(List.of(new EnumType(QualifiedName.of("mood"), List.of("a"))));
        assertThat(said(moods, Examples.type("smallint", "mood"))).contains("enum-numbers-become-names");
        assertThat(said(moods, Examples.type("mood", "integer"))).contains("enum-numbers-become-names");
        assertThat(said(Schema.EMPTY, Examples.type("smallint", "mood"))).doesNotContain("enum-numbers-become-names");
        assertThat(said(moods, Examples.type("smallint", "bigint"))).doesNotContain("enum-numbers-become-names");
    }
}
