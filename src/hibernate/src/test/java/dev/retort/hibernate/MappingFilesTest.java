package dev.retort.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.model.DatabaseServer;
import dev.retort.model.ModelRequest;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Map;

class MappingFilesTest {

    static class Unannotated {
        long id;
        String text;
    }

    @EachHibernate
    void aMappingFileStandsForAnnotations(HibernateUnderTest hibernate) {
        ModelRequest request = new ModelRequest(
                List.of(),
                List.of(),
                List.of("dev/retort/hibernate/mapped.orm.xml"),
                Map.of(),
                new DatabaseServer("PostgreSQL", 18, 0),
                "public");
        Table table = hibernate.read(request).table(QualifiedName.of("by_file")).orElseThrow();
        assertThat(table.column("text"))
                .contains(Column.of("text", SqlType.of("varchar", 12)).withNullable(false));
        assertThat(table.indexes()).containsExactly(Index.of("by_text", "text"));
    }
}
