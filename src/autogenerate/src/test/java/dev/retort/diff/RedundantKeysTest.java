package dev.retort.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.IndexStorage;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedundantKeysTest {

    private static final Table TABLE = Table.of(QualifiedName.of("t"), List.of(Column.of("id", SqlType.of("bigint"))));

    @Test
    void aKeyWhoseIndexIsKeptOtherwiseSaysTheSame() {
        UniqueConstraint kept = UniqueConstraint.of("t_id", List.of("id"))
                .withStorage(new IndexStorage(List.of("fillfactor=70"), null));
        Table keyed = TABLE.withPrimaryKey(new PrimaryKey("t_pkey", List.of("id")));
        Schema asked = Schema.of(keyed.withUniqueConstraints(List.of(kept)));
        assertThat(RedundantKeys.foldedIn(asked, Schema.EMPTY)).isEqualTo(Schema.of(keyed));
        assertThat(RedundantKeys.foldedIn(asked, asked)).isEqualTo(asked);
    }
}
