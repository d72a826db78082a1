package dev.retort.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.hazard.HazardKind;
import dev.retort.hazard.Hazards;
import dev.retort.operation.Operation;
import dev.retort.plan.Bridge;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Between any two schemas there is one with which both versions of an application can live. */
class GeneratedBridgesTest {

    private static final Dialect DIALECT = Dialects.byName("postgresql").orElseThrow();

    /** What is no matter of names and values that one of the versions does not know, or has no bridge: docs/migrations.md. */
    private static final Set<String> OF_ONE_STEP =
            Set.of("type-change-breaks-sessions", "change-composite-type", "rename-enum-type", "renumber-constants");

    @Provide
    Arbitrary<Schema> schemas() {
        return GeneratedSchemas.of(random -> new RandomSchema(random).schema())
                .filter(GeneratedBridgesTest::hasPlainKeys);
    }

    /** A key that comes to what one of the versions leaves empty has no bridge: docs/migrations.md. */
    private static boolean hasPlainKeys(Schema schema) {
        return schema.tables().stream()
                .map(Table::primaryKey)
                .allMatch(key -> key == null || key.columns().equals(List.of("id")));
    }

    @Property(tries = 500, seed = GeneratedSchemas.SEED, shrinking = ShrinkingMode.OFF)
    void noneOfTheVersionsBreaksOnIt(@ForAll("schemas") Schema first, @ForAll("schemas") Schema second) {
        Schema current = inDatabase(first);
        Schema bridge = new Bridge(current, difference(current, second), DIALECT).schema();
        assertThat(breaks(difference(current, bridge))).as("the one that runs").isEmpty();
        assertThat(breaks(difference(inDatabase(second), bridge)))
                .as("the one that comes")
                .isEmpty();
        assertThat(difference(applied(difference(bridge, second), bridge), second))
                .as("behind it")
                .isEmpty();
    }

    private static Set<String> breaks(List<Operation> operations) {
        Hazards hazards = new Hazards(operations, DIALECT);
        return operations.stream()
                .filter(operation -> !isReplaced(operation, operations))
                .flatMap(operation -> hazards.of(operation).stream())
                .filter(hazard -> hazard.kind() == HazardKind.BREAKS_RUNNING_VERSION)
                .map(hazard -> hazard.rule().id())
                .filter(rule -> !OF_ONE_STEP.contains(rule))
                .collect(Collectors.toSet());
    }

    /** What computes a column cannot be changed, so that it is dropped and added under its name. */
    private static boolean isReplaced(Operation operation, List<Operation> operations) {
        return operation instanceof Operation.DropColumn drop
                && operations.stream()
                        .anyMatch(other -> other instanceof Operation.AddColumn add
                                && add.table().equals(drop.table())
                                && add.column().name().equals(drop.column().name()));
    }

    private static List<Operation> difference(Schema current, Schema desired) {
        return new SchemaComparison(DIALECT, Judge.NONE, RenameDecision.NONE, ComparisonRules.USUAL, Dependents.NONE)
                .compare(current, desired)
                .operations();
    }

    private static Schema applied(List<Operation> operations, Schema schema) {
        Schema changed = schema;
        for (Operation operation : operations) {
            changed = operation.applyTo(changed, DIALECT);
        }
        return changed;
    }

    private static Schema inDatabase(Schema schema) {
        Schema normal = new Normalisation(DIALECT).of(schema);
        return new NameAdoption(DIALECT, Schema.EMPTY, normal)
                .of(normal)
                .withViews(normal.declaredViews().stream().map(View::name).toList())
                .withDeclaredViews(List.of());
    }
}
