package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns that a key lets go, and become what no key can have (error 1170, measured on MariaDB 11.4). */
class MySqlKeysTest {

    private static final Dialect MARIADB = Dialects.byName("mariadb").orElseThrow();
    private static final QualifiedName T = QualifiedName.of("t");
    private static final Column NOTE =
            Column.of("note", SqlType.parse("varchar(20)")).withNullable(false);
    private static final Column TEXT = NOTE.withType(SqlType.of("text"));
    private static final Operation ADD = new Operation.AddConstraint(T, new PrimaryKey("PRIMARY", List.of("id")));

    private static List<String> statements(Operation... migration) {
        List<Operation> operations = List.of(migration);
        return operations.stream()
                .flatMap(operation -> MARIADB.statements(operation, operations).stream())
                .toList();
    }

    private static Operation drop(String column) {
        return new Operation.DropConstraint(T, new PrimaryKey("PRIMARY", List.of("id", column)));
    }

    @Test
    void isModifiedOnceThoughChangedTwice() {
        assertThat(statements(
                        drop("note"),
                        new Operation.AlterColumn(T, NOTE, TEXT),
                        new Operation.AlterColumn(T, TEXT, TEXT.withNullable(true)),
                        ADD))
                .containsExactly("alter table t drop primary key, add primary key (id), modify column note text");
    }

    @Test
    void isKnownUnderItsOldName() {
        assertThat(statements(
                        drop("remark"),
                        new Operation.RenameColumn(T, "remark", "note"),
                        new Operation.AlterColumn(T, NOTE, TEXT),
                        ADD))
                .last()
                .isEqualTo("alter table t drop primary key, add primary key (id), modify column note text not null");
    }

    /** What is run between needs the text: the key goes first, alone. */
    @Test
    void isModifiedBeforeWhatNeedsItsNewType() {
        Operation alter = new Operation.AlterColumn(T, NOTE, TEXT);
        for (Operation between : List.of(
                new Operation.FillColumn(T, "note", "repeat('x', 100)", false),
                new Operation.ExecuteSql("update t set `NOTE` = repeat('x', 100)", null),
                new Operation.RenameColumn(T, "note", "remark"),
                new Operation.CreateIndex(T, Index.of("t_note", "note")))) {
            assertThat(statements(drop("note"), alter, between, ADD))
                    .hasSize(4)
                    .startsWith("alter table t drop primary key", "alter table t modify column note text not null")
                    .last()
                    .isEqualTo("alter table t add primary key (id)");
        }
    }

    /** Its old key stays for a column that is numbered, where nothing between needs the text. */
    @Test
    void isModifiedWithTheKeyBesideWhatDoesNotNeedItsNewType() {
        assertThat(statements(
                        drop("note"),
                        new Operation.AlterColumn(T, NOTE, TEXT),
                        new Operation.FillColumn(T, "id", "note", false),
                        new Operation.ExecuteSql("update t set notes = 1", null),
                        ADD))
                .hasSize(3)
                .last()
                .isEqualTo("alter table t drop primary key, add primary key (id), modify column note text not null");
    }

    @Test
    void widthsOfCharactersAreThoseOfTheirSet() {
        assertThat(MySqlCharset.of("gbk_chinese_ci").bytes()).isEqualTo(2);
        assertThat(MySqlCharset.of("koi8r_bin").bytes()).isEqualTo(1);
        assertThat(MySqlCharset.of("utf8mb4 collate utf8mb4_bin").bytes()).isEqualTo(4);
        assertThat(MySqlCharset.of(null).bytes()).isEqualTo(4);
    }
}
