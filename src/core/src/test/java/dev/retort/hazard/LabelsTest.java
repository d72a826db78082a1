package dev.retort.hazard;

import static dev.retort.hazard.Raised.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hazard 6: a value of an enumeration fits another one that has its label. */
class LabelsTest {

    private static final Operation ALTER = Examples.type("prio", "urgency");
    private static final Operation DROP = new Operation.DropEnumType(type("prio", "LOW", "HIGH"));

    @Test
    void aTypeWithAllLabelsOfTheOneBeforeIsNotNarrower() {
        Operation create = new Operation.CreateEnumType(type("urgency", "HIGH", "LOW", "NONE"));
        assertThat(ids(create, ALTER, DROP)).contains("type-change-rewrites").doesNotContain("narrower-type");
        assertThat(ids(create, Examples.type("prio[]", "urgency[]"), DROP)).doesNotContain("narrower-type");
        assertThat(ids(create, Examples.type("prio[]", "urgency"), DROP)).contains("narrower-type");
    }

    @Test
    void aTypeThatLacksALabelIsNarrower() {
        assertThat(ids(new Operation.CreateEnumType(type("urgency", "LOW")), ALTER, DROP))
                .contains("narrower-type");
    }

    @Test
    void textsAreNarrowerWhereALabelIsLonger() {
        assertThat(ids(Examples.type("prio", "varchar(4)"), DROP)).doesNotContain("narrower-type");
        assertThat(ids(Examples.type("prio", "varchar"), DROP)).doesNotContain("narrower-type");
        assertThat(ids(Examples.type("prio", "varchar(3)"), DROP)).contains("narrower-type");
        assertThat(ids(Examples.type("prio", "varchar(4)"))).contains("narrower-type");
    }

    @Test
    void ofATypeThatIsNotKnownNothingIsPromised() {
        assertThat(ids(ALTER, DROP)).contains("narrower-type");
        assertThat(ids(new Operation.CreateEnumType(type("urgency", "LOW", "HIGH")), ALTER))
                .contains("narrower-type");
    }

    @Test
    void aTypeThatWasThereBeforeIsKnown() {
        Schema before = Schema.EMPTY.withEnumTypes(List.of(type("prio", "LOW"), type("urgency", "LOW", "HIGH")));
        assertThat(Raised.ids(new Hazards(List.of(ALTER), POSTGRESQL).knowing(before), ALTER))
                .doesNotContain("narrower-type");
    }

    @Test
    void labelsThatComeAndGoAreNotReliedOn() {
        EnumType few = type("urgency", "LOW");
        EnumType all = type("urgency", "LOW", "HIGH");
        assertThat(ids(new Operation.AlterEnumType(all, few), ALTER, DROP)).contains("narrower-type");
        assertThat(ids(
                        new Operation.CreateEnumType(all),
                        new Operation.RenameEnumValue(all.name(), "LOW", "LEAST"),
                        ALTER,
                        DROP))
                .contains("narrower-type");
    }

    private static List<String> ids(Operation... migration) {
        List<Operation> operations = List.of(migration);
        Operation alter = operations.stream()
                .filter(Operation.AlterColumn.class::isInstance)
                .findFirst()
                .orElseThrow();
        return Raised.ids(new Hazards(operations, POSTGRESQL), alter);
    }

    private static EnumType type(String name, String... labels) {
        return new EnumType(QualifiedName.of(name), List.of(labels));
    }
}
