package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Impact;
import dev.retort.dialect.Lock;
import dev.retort.dialect.Shape;
import dev.retort.dialect.Work;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Enforcement;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What is written of a column is read anew with its new type, be its values the same bits: its rows are asked, its expressions computed. */
final class TypeChangeRechecks implements HazardRule {

    private static final Rule RULE = new Rule(
            "type-change-rechecks",
            HazardKind.LOCK,
            "A type whose values are the same bits has nothing written anew, but every row read where a check names the column, and an index built where one is on an expression or a condition of it.",
            List.of(61, 62),
            List.of(
                    "Drop the check before, and the index without locking.",
                    "Change the type, which then takes a moment.",
                    "Add the check as not valid yet and validate it in a migration of its own; create the index while others write."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return dialect.impacts().rechecksConditions();
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.AlterColumn alter
                        && concerns(circumstances.dialect())
                        && circumstances.isWorthAWord(alter.table())
                ? circumstances.dialect().impacts().of(alter, circumstances.migration()).stream()
                        .filter(impact -> impact.shape() == Shape.WIDEN_TYPE)
                        .findFirst()
                        .flatMap(impact -> work(alter, circumstances)
                                .map(work -> hazard(alter, impact.lock(), work, circumstances)))
                : Optional.empty();
    }

    private static Hazard hazard(Operation.AlterColumn alter, Lock lock, Work work, Circumstances circumstances) {
        Impact impact = new Impact(Shape.WIDEN_TYPE, lock, work, Lock.NONE);
        return RULE.hazard(new Wait(alter.table(), impact, circumstances.rows(alter.table())).sentence());
    }

    private static Optional<Work> work(Operation.AlterColumn alter, Circumstances circumstances) {
        String column = alter.before().name();
        Dialect dialect = circumstances.dialect();
        if (indexes(alter, circumstances).anyMatch(index -> computes(index, column, dialect))) {
            return Optional.of(Work.INDEX);
        }
        return Stream.concat(
                                Stream.ofNullable(alter.before().check()),
                                checks(alter, circumstances).map(CheckConstraint::expression))
                        .anyMatch(condition -> names(condition, column, dialect))
                ? Optional.of(Work.SCAN)
                : Optional.empty();
    }

    private static Stream<Index> indexes(Operation.AlterColumn alter, Circumstances circumstances) {
        List<Operation> before =
                circumstances.changes().on(alter.table(), alter).toList();
        return Stream.concat(
                        known(alter, circumstances).flatMap(table -> table.indexes().stream()),
                        before.stream()
                                .filter(Operation.CreateIndex.class::isInstance)
                                .map(other -> ((Operation.CreateIndex) other).index()))
                .filter(index -> before.stream()
                        .noneMatch(other -> other instanceof Operation.DropIndex drop
                                && Objects.equals(drop.index().name(), index.name())));
    }

    /** One that does not hold for the rows yet is not asked of them. */
    private static Stream<CheckConstraint> checks(Operation.AlterColumn alter, Circumstances circumstances) {
        List<Operation> before =
                circumstances.changes().on(alter.table(), alter).toList();
        return Stream.concat(
                        known(alter, circumstances).flatMap(table -> table.checkConstraints().stream()),
                        before.stream()
                                .filter(Operation.AddConstraint.class::isInstance)
                                .map(other -> ((Operation.AddConstraint) other).constraint())
                                .filter(CheckConstraint.class::isInstance)
                                .map(CheckConstraint.class::cast))
                .filter(check -> check.enforcement() == Enforcement.VALIDATED)
                .filter(check -> before.stream()
                        .noneMatch(other -> other instanceof Operation.DropConstraint drop
                                && Objects.equals(drop.constraint().name(), check.name())));
    }

    private static Stream<Table> known(Operation.AlterColumn alter, Circumstances circumstances) {
        return circumstances.table(alter.table()).stream();
    }

    private static boolean computes(Index index, String column, Dialect dialect) {
        return index.where() != null && names(index.where(), column, dialect)
                || index.parts().stream()
                        .filter(IndexPart::expression)
                        .anyMatch(part -> names(part.text(), column, dialect));
    }

    private static boolean names(String text, String column, Dialect dialect) {
        return ConditionWords.of(text, dialect).contains(column);
    }
}
