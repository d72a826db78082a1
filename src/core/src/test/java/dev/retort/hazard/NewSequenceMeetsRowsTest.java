package dev.retort.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialects;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Identity;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A new sequence is warned of where rows may have its numbers, and where nothing in the migration settles it. */
class NewSequenceMeetsRowsTest {

    private static final Sequence NUMBERS = Sequence.of(QualifiedName.of("numbers"), 1, 50);
    private static final Operation CREATE = new Operation.CreateSequence(NUMBERS);
    private static final Column ID = Column.of("id", SqlType.of("bigint")).withNullable(false);
    private static final Column NUMBERED = ID.withIdentity(Identity.BY_DEFAULT);

    private static boolean isSaid(Operation... others) {
        List<Operation> migration =
                Stream.concat(Stream.of(others), Stream.of(CREATE)).toList();
        return new Hazards(migration, Dialects.byName("postgresql").orElseThrow())
                .of(CREATE).stream().anyMatch(hazard -> hazard.kind() == HazardKind.CAUTION);
    }

    private static Operation create(String table, Column... columns) {
        return new Operation.CreateTable(Table.of(QualifiedName.of(table), List.of(columns)));
    }

    @Test
    void aSequenceThatNothingElseIsSaidOfIsWarnedOf() {
        assertThat(isSaid()).isTrue();
    }

    @Test
    void oneThatGoesOnBehindRowsIsNot() {
        assertThat(isSaid(new Operation.ContinueSequence(NUMBERS, QualifiedName.of("t"), "id")))
                .isFalse();
        assertThat(isSaid(new Operation.ContinueSequence(
                        NUMBERS.withName(QualifiedName.of("others")), QualifiedName.of("t"), "id")))
                .isTrue();
    }

    /** A table that comes has no rows, and may be the one that is numbered. */
    @Test
    void oneThatComesWithItsTableIsNot() {
        assertThat(isSaid(create("t", ID))).isFalse();
        assertThat(isSaid(create("numbers", ID))).isFalse();
    }

    /** The tables that come have their own numbers: the sequence is that of another, which is there. */
    @Test
    void oneBesideTablesThatNumberThemselvesIsWarnedOf() {
        assertThat(isSaid(create("t", NUMBERED))).isTrue();
        Operation own = new Operation.CreateSequence(Sequence.of(QualifiedName.of("t_seq"), 1, 50));
        assertThat(isSaid(create("t", ID), own)).isTrue();
        Column asks =
                Column.of("n", SqlType.of("bigint")).withDefault(new DefaultValue("nextval('numbers'::regclass)"));
        assertThat(isSaid(create("t", NUMBERED, asks))).isFalse();
    }
}
