package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what differs in text only to the judge, and nothing else: the cost grows with the doubts, not with the schema. */
final class Judgement {

    private final Dialect dialect;
    private final Judge judge;
    private final Normalisation normalisation;
    private final SameDefaults sameDefaults;

    Judgement(Dialect dialect, Judge judge, Normalisation normalisation) {
        this.dialect = dialect;
        this.judge = judge;
        this.normalisation = normalisation;
        this.sameDefaults = new SameDefaults(dialect);
    }

    Schema of(Schema current, Schema asked, List<String> notes) {
        Map<QualifiedName, Table> existing = Tables.byName(current);
        Schema desired = asked.withTables(asked.tables().stream()
                .map(table -> sameDefaults.kept(existing.get(table.name()), table))
                .toList());
        List<Table> doubtful = desired.tables().stream()
                .filter(table -> isDoubtful(existing.get(table.name()), table))
                .toList();
        if (doubtful.isEmpty()) {
            return desired;
        }
        Judge.Verdict verdict = judge.read(doubtful.stream()
                .map(OwnWords::numbered)
                .map(ComputedColumns::behindTheirBases)
                .toList());
        notes.addAll(verdict.notes());
        Undecided undecided = new Undecided(dialect);
        return desired.withTables(desired.tables().stream()
                .map(table -> verdict.isAnswered()
                        ? judged(existing.get(table.name()), table, verdict)
                        : undecided.keepTexts(existing.get(table.name()), table))
                .toList());
    }

    private Table judged(@Nullable Table current, Table desired, Judge.Verdict verdict) {
        Table answer = verdict.tables().get(desired.name());
        return current == null || answer == null
                ? desired
                : OwnWords.inPlaceOfNew(desired, sameDefaults.kept(current, normalisation.of(answer)), current);
    }

    private boolean isDoubtful(@Nullable Table current, Table desired) {
        return current != null && isDoubtfulBeside(current, desired);
    }

    private boolean isDoubtfulBeside(Table current, Table desired) {
        return hasDoubtfulColumn(current, desired)
                || hasDoubtfulCheck(current.checkConstraints(), desired.checkConstraints())
                || hasDoubtfulIndex(current.indexes(), desired.indexes());
    }

    private boolean hasDoubtfulColumn(Table current, Table desired) {
        Map<String, Column> columns = Tables.columns(current);
        return desired.columns().stream().anyMatch(column -> isDoubtful(columns.get(column.name()), column));
    }

    private boolean isDoubtful(@Nullable Column current, Column desired) {
        return current != null && isDoubtfulBeside(current, desired);
    }

    private boolean isDoubtfulBeside(Column current, Column desired) {
        return isDoubtful(current.type(), desired.type())
                || isDoubtful(current.defaultValue(), desired.defaultValue())
                || isDoubtful(current.generated(), desired.generated())
                || isDoubtful(current.check(), desired.check())
                || isDoubtful(current.onUpdate(), desired.onUpdate());
    }

    private static boolean isDoubtful(@Nullable String current, @Nullable String desired) {
        return current != null && desired != null && !current.equals(desired);
    }

    private boolean isDoubtful(SqlType current, SqlType desired) {
        return !current.equals(desired) && !(dialect.knows(current) && dialect.knows(desired));
    }

    private static boolean isDoubtful(@Nullable DefaultValue current, @Nullable DefaultValue desired) {
        return current != null && desired != null && !current.equals(desired);
    }

    private static boolean isDoubtful(@Nullable GeneratedExpression current, @Nullable GeneratedExpression desired) {
        return current != null && desired != null && !current.equals(desired);
    }

    private static boolean hasDoubtfulCheck(List<CheckConstraint> current, List<CheckConstraint> desired) {
        List<String> existing =
                current.stream().map(CheckConstraint::expression).toList();
        List<String> wanted = desired.stream().map(CheckConstraint::expression).toList();
        return !wanted.isEmpty()
                && !existing.isEmpty()
                && !wanted.stream()
                        .sorted()
                        .toList()
                        .equals(existing.stream().sorted().toList());
    }

    private static boolean hasDoubtfulIndex(List<Index> current, List<Index> desired) {
        List<Index> existing = current.stream()
                .filter(Judgement::hasText)
                .map(i -> i.withName(null))
                .toList();
        List<Index> wanted = desired.stream()
                .filter(Judgement::hasText)
                .map(i -> i.withName(null))
                .toList();
        return !existing.isEmpty() && wanted.stream().anyMatch(index -> !existing.contains(index));
    }

    private static boolean hasText(Index index) {
        return index.where() != null || index.parts().stream().anyMatch(IndexPart::expression);
    }
}
