package dev.retort.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.Deferrability;
import dev.retort.schema.IndexStorage;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptKeysTest {

    private static final IndexStorage SPARSE = new IndexStorage(List.of("fillfactor=72"), null);
    private static final UniqueConstraint NAMED =
            UniqueConstraint.of("at_once", List.of("id")).withStorage(SPARSE);
    private static final UniqueConstraint LATER =
            UniqueConstraint.of(null, List.of("id")).withDeferrability(Deferrability.INITIALLY_DEFERRED);

    @Test
    void aConstraintWithoutANameIsKeptAsTheOneOfItsShapeIs() {
        Table current = table(NAMED, LATER.withName("t_id_key").withStorage(SPARSE));
        assertThat(KeptKeys.in(table(LATER), current).uniqueConstraints()).containsExactly(LATER.withStorage(SPARSE));
    }

    @Test
    void notAsOneThatTheModelNamesItself() {
        Table current = table(NAMED, LATER.withName("t_id_key"));
        assertThat(KeptKeys.in(table(NAMED, LATER), current).uniqueConstraints())
                .containsExactlyInAnyOrder(NAMED, LATER);
        assertThat(KeptKeys.in(table(NAMED, LATER), table(NAMED)).uniqueConstraints())
                .containsExactlyInAnyOrder(NAMED, LATER);
    }

    private static Table table(UniqueConstraint... constraints) {
        return Table.of(QualifiedName.of("t"), List.of(Column.of("id", SqlType.of("bigint"))))
                .withUniqueConstraints(List.of(constraints));
    }
}
