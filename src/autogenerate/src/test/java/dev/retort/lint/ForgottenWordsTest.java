package dev.retort.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialects;
import dev.retort.hazard.Hazard;
import dev.retort.hazard.TableSizes;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Hazard 53: tried on MySQL 8.0 and MariaDB 11.4, of a column that is modified by hand. */
class ForgottenWordsTest {

    private static final KnownSchema KNOWN = new KnownSchema(
            Schema.of(Table.of(
                            QualifiedName.of("orders"),
                            List.of(
                                    Column.of("id", SqlType.of("bigint"))
                                            .withNullable(false)
                                            .withIdentity(Identity.BY_DEFAULT),
                                    Column.of("note", SqlType.of("varchar", 20))
                                            .withNullable(false)
                                            .withDefault(new DefaultValue("'x'"))
                                            .withCollation("utf8mb4_bin")
                                            .withComment("keep"),
                                    Column.of("twice", SqlType.of("bigint"))
                                            .withGenerated(new GeneratedExpression("id * 2", true)),
                                    Column.of("hidden", SqlType.of("bigint")).withInvisible(true),
                                    Column.of("plain", SqlType.of("integer"))))
                    .withPrimaryKey(new PrimaryKey("PRIMARY", List.of("id")))),
            Set.of(),
            Dialects.byName("mysql").orElseThrow());

    private static List<String> told(String clause) {
        return new SqlReader(Dialects.byName("mysql").orElseThrow(), TableSizes.UNKNOWN)
                .read("alter table orders " + clause, false, KNOWN).hazards().stream()
                        .filter(hazard -> hazard.rule().id().equals("modify-forgets"))
                        .map(Hazard::reason)
                        .toList();
    }

    @Test
    void whatIsNotRepeatedIsNamed() {
        assertThat(told("modify note varchar(40)"))
                .containsExactly(
                        "orders.note loses NOT NULL, its default, its collation, its comment, which the statement does"
                                + " not repeat.");
        assertThat(told("change note remark varchar(20) not null default 'y' collate utf8mb4_bin"))
                .containsExactly("orders.note loses its comment, which the statement does not repeat.");
        assertThat(told("modify id bigint"))
                .containsExactly("orders.id loses AUTO_INCREMENT, which the statement does not repeat.");
    }

    @Test
    void aColumnThatIsComputedOrHiddenIsNamed() {
        assertThat(told("modify twice bigint"))
                .containsExactly("orders.twice loses GENERATED ALWAYS AS, which the statement does not repeat.");
        assertThat(told("modify hidden bigint comment 'invisible'"))
                .containsExactly("orders.hidden loses INVISIBLE, which the statement does not repeat.");
        assertThat(told("modify twice bigint generated always as (id * 2) stored"))
                .isEmpty();
        assertThat(told("modify hidden bigint invisible")).isEmpty();
        assertThat(told("modify hidden bigint visible")).isEmpty();
    }

    /** The history by hand says it too. */
    @Test
    void aColumnThatWasHiddenByHandIsKnownToBe() {
        SqlReader reader = new SqlReader(Dialects.byName("mysql").orElseThrow(), TableSizes.UNKNOWN);
        KnownSchema known = KNOWN.after(reader.read("alter table orders add c bigint invisible", false, KNOWN)
                .operations());
        assertThat(reader.read("alter table orders modify c bigint", false, known)
                        .hazards())
                .extracting(Hazard::reason)
                .contains("orders.c loses INVISIBLE, which the statement does not repeat.");
    }

    @Test
    void whatIsSaidIsMeant() {
        assertThat(told("modify note varchar(40) character set latin1 null default null comment 'not null'"))
                .isEmpty();
        assertThat(told("modify note varchar(40) collate utf8mb4_bin not null default 'x' comment 'keep'"))
                .isEmpty();
        assertThat(told("modify id bigint auto_increment")).isEmpty();
        assertThat(told("modify plain bigint")).isEmpty();
        assertThat(told("rename column note to remark")).isEmpty();
    }
}
