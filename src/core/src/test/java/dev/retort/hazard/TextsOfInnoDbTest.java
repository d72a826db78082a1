package dev.retort.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialects;
import dev.retort.operation.Operation;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hazards 64, 66, 67 and 133: which changes of a column InnoDB copies the table for; measured on MySQL 8.0 and MariaDB 11.4. */
class TextsOfInnoDbTest {

    private static List<String> onMariaDb10(Operation operation) {
        return Said.by(new Hazards(
                List.of(operation), Dialects.forServer("MariaDB", 10, 11).orElseThrow()));
    }

    private static Operation longer(String collation, int before, int after) {
        return Examples.alter(
                Examples.column("varchar(" + before + ")").withCollation(collation),
                c -> c.withType(SqlType.of("varchar", after)));
    }

    private static Operation collation(String before, String after) {
        return Examples.alter(Examples.column("varchar(50)").withCollation(before), c -> c.withCollation(after));
    }

    @Test
    void theBoundaryIsOfBytes() {
        assertThat(Said.on("mysql", longer("latin1_swedish_ci", 100, 255))).isEmpty();
        assertThat(Said.on("mysql", longer("latin1_swedish_ci", 50, 64))).isEmpty();
        assertThat(Said.on("mysql", longer("latin1_swedish_ci", 100, 256))).containsExactly("type-change-rewrites");
        assertThat(Said.on("mysql", longer("utf8_general_ci", 50, 85))).isEmpty();
        assertThat(Said.on("mysql", longer("utf8mb3_general_ci", 50, 86))).containsExactly("type-change-rewrites");
        assertThat(Said.on("mysql", longer("utf8mb4_bin", 50, 64))).containsExactly("type-change-rewrites");
        assertThat(Said.on("mysql", longer(null, 50, 63))).isEmpty();
        assertThat(Said.on("mysql", longer(null, 50, 64))).containsExactly("type-change-rewrites");
    }

    @Test
    void onMariaDbAShortTextMayCrossIt() {
        assertThat(onMariaDb10(longer("utf8mb4_bin", 31, 300))).isEmpty();
        assertThat(onMariaDb10(longer("utf8mb4_bin", 32, 64))).containsExactly("type-change-rewrites");
        assertThat(onMariaDb10(longer("latin1_bin", 100, 256))).isEmpty();
    }

    @Test
    void aCollationOfTheSameCharactersCopiesWhereMySqlHasAnIndex() {
        Operation change = collation("utf8mb4_general_ci", "utf8mb4_bin");
        Table table = Table.of(Examples.T, List.of(Examples.column("varchar(50)")));
        Hazards hazards = new Hazards(List.of(change), Said.dialect("mysql"));
        assertThat(Said.by(hazards.knowing(Schema.of(table)))).isEmpty();
        assertThat(Said.by(hazards.knowing(Schema.of(table.withIndexes(List.of(Index.of("i", "c")))))))
                .containsExactly("collation-change-reindexes");
        assertThat(Said.on("mariadb", change)).isEmpty();
    }

    /** The primary key's column has the table copied, measured on 11.4; before 11.2 nobody writes meanwhile. */
    @Test
    void anOlderMariaDbCopiesForAKey() {
        Operation change = collation("utf8mb4_general_ci", "utf8mb4_bin");
        Table table = Table.of(Examples.T, List.of(Examples.column("varchar(50)")));
        Hazards hazards = new Hazards(
                List.of(change), Dialects.forServer("MariaDB", 10, 11).orElseThrow());
        assertThat(Said.by(hazards)).containsExactly("collation-change-reindexes");
        assertThat(Said.by(hazards.knowing(Schema.of(table)))).isEmpty();
    }

    @Test
    void otherCharactersRewrite() {
        assertThat(onMariaDb10(collation("latin1_bin", "utf8mb4_bin"))).contains("type-change-rewrites");
        assertThat(onMariaDb10(collation(null, "utf8mb4_bin"))).contains("type-change-rewrites");
        Operation both = Examples.alter(
                Examples.column("varchar(50)").withCollation("latin1_bin"),
                c -> c.withType(SqlType.of("varchar", 60)).withCollation("utf8mb4_bin"));
        assertThat(Said.on("mysql", both)).contains("type-change-rewrites");
    }

    @Test
    void whatIsNumberedNoLongerIsCopiedByMySql() {
        Operation change = Examples.alter(
                Examples.column("bigint").withNullable(false).withIdentity(Identity.BY_DEFAULT),
                c -> c.withIdentity(null));
        assertThat(Said.on("mysql", change)).contains("identity-column-rewrites");
        assertThat(onMariaDb10(change)).doesNotContain("identity-column-rewrites");
        assertThat(Said.on("postgresql", change)).doesNotContain("identity-column-rewrites");
    }
}
