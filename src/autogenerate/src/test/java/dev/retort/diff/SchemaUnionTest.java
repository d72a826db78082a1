package dev.retort.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What two sets of entities say of one object: alike it is one, otherwise the property is named with both values. */
class SchemaUnionTest {

    private static final Dialect DIALECT = Dialects.byName("postgresql").orElseThrow();
    private static final Sequence NUMBERS = Sequence.of(QualifiedName.of("numbers"), 1, 50);

    private static Schema union(Schema web, Schema sync) {
        Map<String, Schema> models = new LinkedHashMap<>();
        models.put("web", web);
        models.put("sync", sync);
        return SchemaUnion.of(models, DIALECT);
    }

    private static Schema table(TableOptions options) {
        return Schema.of(Table.of(QualifiedName.of("users"), List.of(Column.of("id", SqlType.of("bigint"))))
                .withOptions(options));
    }

    private static Schema sequence(Sequence sequence) {
        return Schema.EMPTY.withSequences(List.of(sequence));
    }

    private static void assertContradiction(Schema web, Schema sync, String clauses) {
        assertThatThrownBy(() -> union(web, sync))
                .isInstanceOf(ContradictingModelsException.class)
                .hasMessage("the models contradict each other: " + clauses
                        + "; declare what they share alike, or map it in one of them only");
    }

    @Test
    void sequencesThatAreAlikeAreOne() {
        assertThat(union(sequence(NUMBERS), sequence(NUMBERS)).sequences()).containsExactly(NUMBERS);
    }

    @Test
    void ofSequencesEachPropertyIsNamed() {
        SequenceOptions options = SequenceOptions.startingAt(1000, 10).withCache(20);
        assertContradiction(
                sequence(NUMBERS),
                sequence(new Sequence(NUMBERS.name(), SqlType.of("integer"), options)),
                "sequence numbers, type is default in web and integer in sync;"
                        + " sequence numbers, start is default in web and 1000 in sync;"
                        + " sequence numbers, increment is 50 in web and 10 in sync;"
                        + " sequence numbers, cache is 1 in web and 20 in sync");
    }

    @Test
    void ofEnumsTheLabelsAreNamed() {
        QualifiedName mood = QualifiedName.of("mood");
        assertContradiction(
                Schema.EMPTY.withEnumTypes(List.of(new EnumType(mood, List.of("A", "B")))),
                Schema.EMPTY.withEnumTypes(List.of(new EnumType(mood, List.of("B", "A")))),
                "enum mood is A, B in web and B, A in sync");
    }

    @Test
    void differentOptionsOfATableAreNamed() {
        assertContradiction(
                table(TableOptions.NONE
                        .withSettings(Map.of("engine", "InnoDB"))
                        .withTablespace("fast")
                        .withParameters(List.of("fillfactor=70"))),
                table(TableOptions.NONE
                        .withSettings(Map.of("engine", "Aria"))
                        .withTablespace("slow")
                        .withParameters(List.of("fillfactor=80"))),
                "table users, option fillfactor is 70 in web and 80 in sync;"
                        + " table users, option tablespace is fast in web and slow in sync;"
                        + " table users, option engine is InnoDB in web and Aria in sync");
    }

    /** A model that says nothing contradicts nobody. */
    @Test
    void anOptionThatOneLeavesOpenIsTheOthers() {
        TableOptions engine = TableOptions.NONE.withSettings(Map.of("engine", "InnoDB"));
        TableOptions rest = TableOptions.NONE.withUnlogged().withParameters(List.of("fillfactor=70"));
        assertThat(union(table(engine), table(rest)).tables().get(0).options())
                .isEqualTo(rest.withSettings(Map.of("engine", "InnoDB")));
    }
}
