package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
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

    @Test
    void widthsOfCharactersAreThoseOfTheirSet() {
        assertThat(MySqlCharset.of("gbk_chinese_ci").bytes()).isEqualTo(2);
        assertThat(MySqlCharset.of("koi8r_bin").bytes()).isEqualTo(1);
        assertThat(MySqlCharset.of("utf8mb4 collate utf8mb4_bin").bytes()).isEqualTo(4);
        assertThat(MySqlCharset.of(null).bytes()).isEqualTo(4);
    }
}
