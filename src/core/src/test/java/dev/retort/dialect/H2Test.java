package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Deferrability;
import dev.retort.schema.Index;
import dev.retort.schema.NameCase;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class H2Test {

    private static final QualifiedName USERS = QualifiedName.of("USERS");
    private final Dialect dialect = new H2(2, 4);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHARACTER VARYING(20)|varchar(20)",
                "CHARACTER|char(1)",
                "CHARACTER LARGE OBJECT|clob",
                "BINARY LARGE OBJECT(10)|blob(10)",
                "BINARY VARYING(16)|varbinary(16)",
                "INT8|bigint",
                "DECIMAL(5)|numeric(5, 0)",
                "FLOAT|double precision",
                "FLOAT(24)|real",
                "FLOAT(53) ARRAY|double precision[]",
                "TIMESTAMP(6) WITH TIME ZONE|timestamp with time zone",
                "TIMESTAMP(3) WITHOUT TIME ZONE|timestamp(3)",
                "TIME(0)|time",
                "ENUM('B', 'A')|enum('B', 'A')",
            })
    void typesHaveOneForm(String text, String normal) {
        assertThat(dialect.normalise(SqlType.parse(text)).sql()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({
        "UPPER, USERS, USERS",
        "UPPER, users, \"users\"",
        "UPPER, ORDER, \"ORDER\"",
        "UPPER, A B, \"A B\"",
        "LOWER, users, users",
        "LOWER, USERS, \"USERS\"",
        "LOWER, value, \"value\"",
        "AS_WRITTEN, Users, Users",
        "AS_WRITTEN, Größe, \"Größe\"",
    })
    void aNameNeedsQuotesWhereItWouldBeStoredInOtherLetters(NameCase names, String name, String sql) {
        assertThat(dialect.storing(names).quote(name)).isEqualTo(sql);
    }

    @Test
    void namesThatNobodyGaveAreInTheLettersOfTheDatabase() {
        UniqueConstraint unique = UniqueConstraint.of(null, List.of("EMAIL"));
        assertThat(dialect.defaultNames().unique(USERS, unique)).isEqualTo("USERS_EMAIL_KEY");
        assertThat(dialect.storing(NameCase.LOWER).defaultNames().primaryKey(QualifiedName.of("users")))
                .isEqualTo("users_pkey");
        assertThat(dialect.stored("retort_version")).isEqualTo("RETORT_VERSION");
    }

    @Test
    void anArrayHasAWord() {
        Column tags = Column.of("TAGS", SqlType.parse("varchar(10)[]"));
        assertThat(dialect.statements(new Operation.AddColumn(USERS, tags)))
                .containsExactly("alter table USERS add column TAGS varchar(10) array");
    }

    @Test
    void aKeyThatH2NamedComesBackUnderWhateverNameIsFree() {
        PrimaryKey drawn = new PrimaryKey("CONSTRAINT_4D", List.of("ID"));
        Table table =
                Table.of(USERS, List.of(Column.of("ID", SqlType.of("integer")))).withPrimaryKey(drawn);
        assertThat(dialect.statements(new Operation.CreateTable(table)))
                .containsExactly("create table USERS (\n    ID integer,\n    primary key (ID)\n)");
        UniqueConstraint also = UniqueConstraint.of("CONSTRAINT_4", List.of("ID"));
        assertThat(dialect.statements(new Operation.CreateTable(table.withUniqueConstraints(List.of(also)))))
                .first()
                .asString()
                .contains("constraint CONSTRAINT_4D primary key", "constraint CONSTRAINT_4 unique");
        assertThat(dialect.statements(new Operation.DropConstraint(USERS, drawn)))
                .containsExactly("alter table USERS drop primary key");
        assertThat(dialect.statements(new Operation.DropConstraint(USERS, drawn.withName("USERS_PKEY"))))
                .containsExactly("alter table USERS drop constraint USERS_PKEY");
    }

    static Stream<Operation> inexpressible() {
        UniqueConstraint unique = UniqueConstraint.of("U", List.of("A"));
        return Stream.of(
                new Operation.AddConstraint(USERS, unique.withDeferrability(Deferrability.INITIALLY_DEFERRED)),
                new Operation.AddConstraint(USERS, unique.withInclude(List.of("B"))),
                new Operation.CreateIndex(USERS, Index.of("I", "A").withWhere("A > 0")),
                new Operation.RenameEnumType(QualifiedName.of("KIND"), "SORT"),
                new Operation.RenameEnumValue(QualifiedName.of("KIND"), "A", "B"),
                new Operation.ValidateConstraint(USERS, "C", CheckConstraint.of("C", "A > 0")),
                new Operation.AddColumn(
                        USERS, Column.of("A", SqlType.of("varchar", 5)).withCollation("de")),
                new Operation.AlterTableOption(USERS, "engine", null, "InnoDB"),
                new Operation.CreateTable(Table.of(
                        USERS, List.of(Column.of("A", SqlType.of("integer")).withCollation("x")))));
    }

    @ParameterizedTest
    @MethodSource("inexpressible")
    void whatH2HasNoWordsForIsRefused(Operation operation) {
        assertThatThrownBy(() -> dialect.statements(operation))
                .isInstanceOf(InexpressibleOperationException.class)
                .hasMessageContaining("H2");
    }
}
