package dev.retort.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameCandidate;
import dev.retort.operation.ReversibleOperations;
import dev.retort.schema.Schema;
import dev.retort.schema.View;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Gate 1: for any two schemas, what lies between brings the first to the second, and its reverse brings it back. */
class GeneratedSchemasTest {

    private static final Dialect DIALECT = Dialects.byName("postgresql").orElseThrow();

    @Provide
    Arbitrary<Schema> schemas() {
        return GeneratedSchemas.of(random -> new RandomSchema(random).schema());
    }

    @Property(tries = 1_000, seed = GeneratedSchemas.SEED, shrinking = ShrinkingMode.OFF)
    void theDifferenceLeadsThereAndBack(@ForAll("schemas") Schema first, @ForAll("schemas") Schema second) {
        leadsThereAndBack(inDatabase(RandomSchema.owned(first)), second, RenameDecision.NONE);
    }

    @Property(tries = 1_000, seed = GeneratedSchemas.SEED, shrinking = ShrinkingMode.OFF)
    void withEveryLikelyRenameToo(@ForAll("schemas") Schema first, @ForAll("schemas") Schema second) {
        leadsThereAndBack(
                inDatabase(RandomSchema.owned(first)),
                second,
                (differences, likely) -> likely.stream()
                        .findFirst()
                        .map(RenameCandidate::rename)
                        .map(List::of)
                        .orElse(List.of()));
    }

    @Property(tries = 1_000, seed = GeneratedSchemas.SEED, shrinking = ShrinkingMode.OFF)
    void aSchemaDoesNotDifferFromItself(@ForAll("schemas") Schema schema) {
        assertThat(difference(inDatabase(schema), schema, RenameDecision.NONE)).isEmpty();
    }

    private static void leadsThereAndBack(Schema current, Schema desired, RenameDecision renames) {
        List<Operation> there = difference(current, desired, renames);
        Schema upgraded = after(there, current);
        assertThat(difference(upgraded, desired, RenameDecision.NONE)).isEmpty();
        Schema downgraded = after(ReversibleOperations.reverse(there), upgraded);
        assertThat(difference(downgraded, current, RenameDecision.NONE)).isEmpty();
    }

    private static List<Operation> difference(Schema current, Schema desired, RenameDecision renames) {
        return new SchemaComparison(DIALECT, Judge.NONE, renames, ComparisonRules.USUAL, Dependents.NONE)
                .compare(current, desired)
                .operations();
    }

    private static Schema after(List<Operation> operations, Schema schema) {
        Schema changed = schema;
        for (Operation operation : operations) {
            changed = operation.applyTo(changed, DIALECT);
        }
        return changed;
    }

    /** As a database has it: in its own words, and everything with a name. */
    private static Schema inDatabase(Schema schema) {
        Schema normal = new Normalisation(DIALECT).of(schema);
        return new NameAdoption(DIALECT, Schema.EMPTY, normal)
                .of(normal)
                .withViews(normal.declaredViews().stream().map(View::name).toList())
                .withDeclaredViews(List.of());
    }
}
