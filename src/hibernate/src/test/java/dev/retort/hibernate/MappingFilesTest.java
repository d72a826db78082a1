package dev.retort.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.model.DatabaseServer;
import dev.retort.model.ModelRequest;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

class MappingFilesTest {

    static class Unannotated {
        long id;
        String text;
    }

    static class Plain {
        Long id;
        String text;
        Place place;
        Set<String> tags;
    }

    static class Place {
        String street;
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

    /** Hibernate's own format, which it has deprecated and still reads. */
    @EachHibernate
    void aFileOfHibernatesOwnFormatStandsForAnnotations(HibernateUnderTest hibernate) {
        Schema schema = hibernate.read(new ModelRequest(
                List.of(),
                List.of(),
                List.of("dev/retort/hibernate/mapped.hbm.xml"),
                Map.of(),
                new DatabaseServer("PostgreSQL", 18, 0),
                "public"));
        Table table = schema.table(QualifiedName.of("by_hbm")).orElseThrow();
        assertThat(table.column("text"))
                .contains(Column.of("text", SqlType.of("varchar", 12)).withNullable(false));
        assertThat(table.column("street")).contains(Column.of("street", SqlType.of("varchar", 255)));
        assertThat(table.indexes()).containsExactly(Index.of("by_hbm_text", "text"));
        assertThat(table.uniqueConstraints()).hasSize(1);
        Table tags = schema.table(QualifiedName.of("by_hbm_tags")).orElseThrow();
        assertThat(tags.primaryKey()).isEqualTo(new PrimaryKey(null, List.of("owner", "tag")));
        assertThat(tags.foreignKeys())
                .containsExactly(
                        ForeignKey.of("tags_of_owner", List.of("owner"), QualifiedName.of("by_hbm"), List.of("id")));
        assertThat(schema.sequences()).hasSize(1);
    }
}
