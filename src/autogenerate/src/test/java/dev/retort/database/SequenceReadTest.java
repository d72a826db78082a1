package dev.retort.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlType;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SequenceReadTest {

    private TestDatabase database;

    @BeforeEach
    void create() throws SQLException {
        database = new TestDatabase();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private static Sequence sequence(String type, SequenceOptions options) {
        return new Sequence(QualifiedName.of("s"), type.isEmpty() ? null : SqlType.parse(type), options);
    }

    @Test
    void whatTheServerWouldDoAnywayIsNotSaid() throws SQLException {
        database.run("create sequence s");

        assertThat(database.read().sequences()).containsExactly(sequence("", SequenceOptions.DEFAULT));
    }

    @Test
    void theSequenceOfAnEntityGenerator() throws SQLException {
        database.run("create sequence s start with 1 increment by 50");

        assertThat(database.read().sequences()).containsExactly(Sequence.of(QualifiedName.of("s"), 1, 50));
    }

    @Test
    void allOptions() throws SQLException {
        database.run("create sequence s as integer start with 7 increment by 2 minvalue 5 maxvalue 99 cache 3 cycle");

        assertThat(database.read().sequences())
                .containsExactly(sequence("integer", new SequenceOptions(7L, 2, 5L, 99L, 3, true)));
    }

    @Test
    void limitsOfASmallerTypeAreItsDefaults() throws SQLException {
        database.run("create sequence s as smallint");

        assertThat(database.read().sequences()).containsExactly(sequence("smallint", SequenceOptions.DEFAULT));
    }

    @Test
    void descending() throws SQLException {
        database.run("create sequence s increment by -1");

        assertThat(database.read().sequences())
                .containsExactly(sequence("", new SequenceOptions(null, -1, null, null, 1, false)));
    }

    @Test
    void aStartThatFollowsFromTheMinimumIsNotSaid() throws SQLException {
        database.run("create sequence s minvalue 10");

        assertThat(database.read().sequences())
                .containsExactly(sequence("", new SequenceOptions(null, 1, 10L, null, 1, false)));
    }

    @Test
    void theGreatestNumbersArriveWhole() throws SQLException {
        database.run("create sequence s minvalue -9223372036854775808 maxvalue 9223372036854775806 start -5");

        assertThat(database.read().sequences())
                .containsExactly(
                        sequence("", new SequenceOptions(-5L, 1, Long.MIN_VALUE, Long.MAX_VALUE - 1, 1, false)));
    }

    @Test
    void enumTypesKeepTheOrderOfTheirLabels() throws SQLException {
        database.run("create type mood as enum ('sad', ' ok, {\"', 'NULL', '');"
                + " create type \"No.Labels\" as enum (); create table t (m mood, n \"No.Labels\"[])");
        database.run("alter type mood add value 'between' after 'sad'");

        assertThat(database.read().enumTypes())
                .containsExactly(
                        new EnumType(QualifiedName.of("No.Labels"), List.of()),
                        new EnumType(QualifiedName.of("mood"), List.of("sad", "between", " ok, {\"", "NULL", "")));
        assertThat(database.table("t").columns().get(0).type()).isEqualTo(SqlType.of("mood"));
        assertThat(database.table("t").columns().get(1).type().sql()).isEqualTo("\"No.Labels\"[]");
    }
}
