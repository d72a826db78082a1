package dev.retort.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialects;
import dev.retort.diff.Comparison;
import dev.retort.hazard.TableSizes;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a project's rewriter may write, beside what a comparison finds. */
class StagesTest {

    private static final QualifiedName ORDERS = QualifiedName.of("orders");
    private static final Column CENTS = Column.of("cents", SqlType.of("bigint"));
    private static final Column AMOUNT = Column.of("amount", SqlType.parse("numeric(12, 2)"));
    private static final Schema CURRENT = Schema.of(Table.of(ORDERS, List.of(CENTS)));

    /** What fills a column may read what goes behind it, which must not go in a migration before it. */
    @Test
    void whatAColumnIsFilledFromGoesBehindThat() {
        Operation add = new Operation.AddColumn(ORDERS, AMOUNT);
        Operation.FillColumn fill = new Operation.FillColumn(ORDERS, "amount", "cents / 100.0");
        Operation drop = new Operation.DropColumn(ORDERS, CENTS);
        assertThat(upgrades(add, fill, drop)).containsExactly(List.of(add), List.of(fill.asOnline()), List.of(drop));
    }

    /** A default reads no other column. */
    @Test
    void whatAColumnIsFilledWithByDefaultHoldsNothingUp() {
        Operation add = new Operation.AddColumn(ORDERS, AMOUNT);
        Operation.FillColumn fill = new Operation.FillColumn(ORDERS, "amount", "default");
        Operation drop = new Operation.DropColumn(ORDERS, CENTS);
        assertThat(upgrades(add, fill, drop)).containsExactly(List.of(add, drop), List.of(fill.asOnline()));
    }

    /** An index that is replaced is missing for as short as can be: it goes right before the other one comes. */
    @Test
    void anIndexIsOnlyInTheWayOfChangesOfItsColumns() {
        Operation change = new Operation.AlterColumn(ORDERS, CENTS, CENTS.withType(SqlType.of("integer")));
        Operation.DropIndex other = new Operation.DropIndex(ORDERS, Index.of("orders_ix", "place"));
        assertThat(upgrades(other, change)).containsExactly(List.of(change), List.of(other.asOnline()));
        for (Index index : List.of(
                Index.of("orders_ix", "cents"),
                Index.of("orders_ix", "place").withInclude(List.of("cents")),
                Index.of("orders_ix", List.of(IndexPart.expression("cents + 1"))),
                Index.of("orders_ix", "place").withWhere("cents > 0"))) {
            Operation own = new Operation.DropIndex(ORDERS, index);
            assertThat(upgrades(own, change)).containsExactly(List.of(own, change));
        }
    }

    /** A column takes along the constraints that it is part of, which must not be dropped behind it. */
    @Test
    void aUniqueConstraintDoesNotWaitBehindAColumnThatTakesItAlong() {
        PrimaryKey before = new PrimaryKey("orders_pkey", List.of("id"));
        PrimaryKey after = new PrimaryKey("orders_pkey", List.of("place"));
        Operation unique =
                new Operation.DropConstraint(ORDERS, UniqueConstraint.of("orders_u", List.of("place", "cents")));
        Operation column = new Operation.DropColumn(ORDERS, CENTS);
        assertThat(upgrades(
                        unique,
                        new Operation.DropConstraint(ORDERS, before),
                        column,
                        new Operation.AddConstraint(ORDERS, after)))
                .containsExactly(
                        List.of(unique, column), List.of(new Operation.ReplaceKey(ORDERS, before, after, true)));
    }

    /** The trial has shown that the server cannot change the key so. */
    @Test
    void aKeyThatCannotBeReplacedOnlineIsDroppedAndAdded() {
        PrimaryKey before = new PrimaryKey("orders_pkey", List.of("id"));
        for (List<String> columns : List.of(List.of("place", "id"), List.of("place"))) {
            PrimaryKey after = new PrimaryKey("orders_pkey", columns);
            Operation drop = new Operation.DropConstraint(ORDERS, before);
            Operation add = new Operation.AddConstraint(ORDERS, after);
            Operation replace = new Operation.ReplaceKey(ORDERS, before, after, true);
            assertThat(upgrades(Set.of(), drop, add)).containsExactly(List.of(replace));
            assertThat(upgrades(Set.of(replace), drop, add)).containsExactly(List.of(drop, add));
        }
    }

    /** So does a column that is kept beside those of a key. */
    @Test
    void anIncludedColumnGoesBehindTheKeyThatItWouldTakeAlong() {
        Operation column = new Operation.DropColumn(ORDERS, CENTS);
        UniqueConstraint before =
                UniqueConstraint.of("orders_a", List.of("place")).withInclude(List.of("cents"));
        for (String name : List.of("orders_a", "orders_b")) {
            UniqueConstraint after = UniqueConstraint.of(name, List.of("place"));
            assertThat(upgrades(
                            new Operation.DropConstraint(ORDERS, before),
                            column,
                            new Operation.AddConstraint(ORDERS, after)))
                    .containsExactly(List.of(new Operation.ReplaceKey(ORDERS, before, after, true)), List.of(column));
        }
    }

    /** A type loses its label when no column has it; that does not wait for an index. */
    @Test
    void aKeyChangesUnderItsLockWhereATypeWaitsForItsColumn() {
        QualifiedName kind = QualifiedName.of("kind");
        UniqueConstraint before = UniqueConstraint.of("orders_a", List.of("place", "cents"));
        UniqueConstraint after = UniqueConstraint.of("orders_a", List.of("place"));
        List<Operation> plan = List.of(
                new Operation.DropConstraint(ORDERS, before),
                new Operation.DropColumn(ORDERS, CENTS),
                new Operation.AlterEnumType(new EnumType(kind, List.of("A", "B")), new EnumType(kind, List.of("A"))),
                new Operation.AddConstraint(ORDERS, after));
        assertThat(upgrades(plan.toArray(Operation[]::new))).containsExactly(plan);
    }

    /** The server gives the sequence of an identity a name that is free; that of a serial column has one before it is asked. */
    @Test
    void aNumberedColumnIsWrittenPlainlyWhereItsSequencesNameIsTaken() {
        Operation taken = new Operation.CreateSequence(Sequence.of(QualifiedName.of("orders_amount_seq"), 1, 1));
        Operation add = new Operation.AddColumn(
                ORDERS,
                CENTS.withName("amount").withIdentity(Identity.BY_DEFAULT).withNullable(false));
        assertThat(upgrades(taken, add)).containsExactly(List.of(taken, add));
        assertThat(upgrades(add)).hasSize(3);
    }

    private static List<List<Operation>> upgrades(Operation... operations) {
        return upgrades(Set.of(), operations);
    }

    private static List<List<Operation>> upgrades(Set<Operation> refused, Operation... operations) {
        SchemaPlan plan = new SchemaPlan(
                Dialects.byName("postgresql").orElseThrow(),
                CURRENT,
                CURRENT,
                new Comparison(List.of(operations), List.of(), List.of(), List.of()));
        return Stages.safe(plan, TableSizes.UNKNOWN, refused).stream()
                .map(Stage::upgrade)
                .toList();
    }
}
