package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.model.DatabaseServer;
import dev.retort.model.ModelException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hibernate says of a {@code @Struct} on a database without composite types neither which it is nor where. */
class StructElsewhereTest {

    @ParameterizedTest
    @ValueSource(strings = {"H2", "SQLite", "MariaDB", "MySQL"})
    void theClassTheAttributeAndTheWayOutAreNamed(String product) {
        List<String> entities = EntityClasses.of(Scenario.ROOT.resolve("struct-attributes/after"));
        EntitySide side = new EntitySide(entities, Map.of());
        assertThatThrownBy(() -> side.read(new DatabaseServer(product, 11, 4), null))
                .isInstanceOf(ModelException.class)
                .hasMessage(
                        "The attribute 'home' of scenario.struct_attributes.after.Customer is a composite type (@Struct of"
                                + " scenario.struct_attributes.after.Address), which " + product
                                + " has none of; leave out @Struct, so"
                                + " that its attributes become columns of the table, or keep it to the entities of a database"
                                + " that has composite types.");
    }
}
