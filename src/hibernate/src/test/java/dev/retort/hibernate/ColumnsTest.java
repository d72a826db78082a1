package dev.retort.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.GeneratedColumn;

/** What a column is beside its type: nullability, default, identity, generation, collation, comment. */
class ColumnsTest {

    @Entity(name = "Defaults")
    static class Defaults {
        @Id
        long id;

        @ColumnDefault("'light'")
        String theme;

        @ColumnDefault("now()")
        Instant created;

        @ColumnDefault("(1 + 2) * 3")
        int computed;

        @jakarta.persistence.Column(columnDefinition = "varchar(20) default 'a, b' not null")
        String defined;

        @jakarta.persistence.Column(columnDefinition = "text collate \"C\" default 'it''s' check (full_text <> '')")
        String full_text;

        @jakarta.persistence.Column(columnDefinition = "numeric(12,2) default 0.00", nullable = false)
        BigDecimal price;

        @jakarta.persistence.Column(columnDefinition = "bigserial")
        Long counter;
    }

    @EachHibernate
    void defaultsAndDefinitions(HibernateUnderTest hibernate) {
        Table table = hibernate.read(Defaults.class).tables().get(0);
        assertThat(table.columns())
                .containsExactlyInAnyOrder(
                        Column.of("id", SqlType.of("bigint")).withNullable(false),
                        varchar("theme", 255).withDefault(new DefaultValue("'light'")),
                        Column.of("created", SqlType.parse("timestamp(6) with time zone"))
                                .withDefault(new DefaultValue("now()")),
                        Column.of("computed", SqlType.of("integer"))
                                .withNullable(false)
                                .withDefault(new DefaultValue("(1 + 2) * 3")),
                        varchar("defined", 20).withNullable(false).withDefault(new DefaultValue("'a, b'")),
                        Column.of("full_text", SqlType.of("text"))
                                .withCollation("C")
                                .withDefault(new DefaultValue("'it''s'")),
                        Column.of("price", SqlType.of("numeric", 12, 2))
                                .withNullable(false)
                                .withDefault(new DefaultValue("0.00")),
                        Column.of("counter", SqlType.of("bigint"))
                                .withNullable(false)
                                .withIdentity(new Identity(Identity.Generation.SERIAL, SequenceOptions.DEFAULT)));
        assertThat(table.checkConstraints())
                .extracting(check -> check.expression())
                .containsExactly("full_text <> ''");
    }

    @Entity(name = "Specials")
    @Comment("It''s special")
    static class Specials {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Integer id;

        @Collate("C")
        String name;

        int width;
        int height;

        @GeneratedColumn("width * height")
        int area;

        @jakarta.persistence.Column(columnDefinition = "integer generated always as (width + height) stored")
        int sum;

        @Comment("Don''t, say \"never\"; -- really")
        String note;

        @Version
        int version;
    }

    @EachHibernate
    void identityGenerationCollationAndComments(HibernateUnderTest hibernate) {
        Table table = hibernate.read(Specials.class).tables().get(0);
        assertThat(table.comment()).isEqualTo("It's special");
        Column area = Column.of("area", SqlType.of("integer"));
        assertThat(table.columns())
                .containsExactlyInAnyOrder(
                        Column.of("id", SqlType.of("integer"))
                                .withNullable(false)
                                .withIdentity(Identity.BY_DEFAULT),
                        varchar("name", 255).withCollation("C"),
                        Column.of("width", SqlType.of("integer")).withNullable(false),
                        Column.of("height", SqlType.of("integer")).withNullable(false),
                        hibernate.isNewest()
                                ? area.withGenerated(new GeneratedExpression("width * height", false))
                                : area.withNullable(false)
                                        .withGenerated(new GeneratedExpression("width * height", true)),
                        Column.of("sum", SqlType.of("integer"))
                                .withGenerated(new GeneratedExpression("width + height", true)),
                        varchar("note", 255).withComment("Don't, say \"never\"; -- really"),
                        Column.of("version", SqlType.of("integer")).withNullable(false));
    }

    @Entity(name = "Jpa32")
    @jakarta.persistence.Table(name = "jpa32", comment = "from the table", options = "with (fillfactor = 70)")
    static class Jpa32 {
        @Id
        long id;

        @jakarta.persistence.Column(
                comment = "from the column",
                unique = true,
                check = @jakarta.persistence.CheckConstraint(name = "positive", constraint = "amount > 0"))
        int amount;
    }

    @EachHibernate
    void whatPersistence32Added(HibernateUnderTest hibernate) {
        if (!hibernate.isNewest()) {
            return;
        }
        Table table =
                hibernate.read(Jpa32.class).table(QualifiedName.of("jpa32")).orElseThrow();
        assertThat(table.comment()).isEqualTo("from the table");
        assertThat(table.column("amount")).map(Column::comment).contains("from the column");
        assertThat(table.uniqueConstraints()).containsExactly(UniqueConstraint.of(null, List.of("amount")));
        assertThat(table.checkConstraints())
                .containsExactly(dev.retort.schema.CheckConstraint.of("positive", "amount > 0"));
    }

    private static Column varchar(String name, int length) {
        return Column.of(name, SqlType.of("varchar", length));
    }
}
