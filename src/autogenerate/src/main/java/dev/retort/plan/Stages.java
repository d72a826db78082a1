package dev.retort.plan;

import dev.retort.dialect.Dialect;
import dev.retort.hazard.ConcernedTables;
import dev.retort.hazard.TableSizes;
import dev.retort.operation.HasOnlineForm;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.operation.ReversibleOperations;
import dev.retort.schema.Dependent;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.IndexPart;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Distributes safe forms over migrations: what is done in a moment runs in one transaction, what reads rows while others work comes
 * behind it, in a migration that commits statement by statement; so none is longer in the way than it must, and where one
 * fails, those before it are done as a whole. Each operation is in the first migration behind all that it leans on.
 */
public final class Stages {

    private final SchemaPlan plan;
    private final Dialect dialect;
    private final List<Operation> operations;
    private final List<Integer> places = new ArrayList<>();

    private Stages(SchemaPlan plan, List<Operation> operations) {
        this.plan = plan;
        this.dialect = plan.dialect();
        this.operations = operations;
    }

    /**
     * A plan in its safe forms: one migration, or several that follow one another.
     *
     * @param refused what the server cannot carry out so
     */
    public static List<Stage> safe(SchemaPlan plan, TableSizes sizes, Set<Operation> refused) {
        List<Operation> safe = new SafeForms(plan, sizes, refused).operations();
        return safe.equals(plan.upgrade()) ? Stage.whole(plan) : new Stages(plan, safe).stages();
    }

    private List<Stage> stages() {
        for (int i = 0; i < operations.size(); i++) {
            places.add(place(i));
        }
        TreeMap<Integer, List<Operation>> byPlace = new TreeMap<>();
        for (int i = 0; i < operations.size(); i++) {
            byPlace.computeIfAbsent(places.get(i), place -> new ArrayList<>()).add(operations.get(i));
        }
        return byPlace.entrySet().stream()
                .map(entry -> stage(entry.getValue(), entry.getKey().equals(byPlace.firstKey())))
                .toList();
    }

    /** Even places are transactions. */
    private int place(int i) {
        Operation operation = operations.get(i);
        int place = isLong(operation) ? 1 : 0;
        for (int before = 0; before < i; before++) {
            if (leansOn(operation, operations.get(before))) {
                int behind = places.get(before) + (isLong(operation) == isLong(operations.get(before)) ? 0 : 1);
                place = Math.max(place, behind);
            }
        }
        return place;
    }

    /** Whether it may take long, while others read and write, in a server that would otherwise do it in one transaction. */
    private boolean isLong(Operation operation) {
        return dialect.hasTransactionalDdl()
                && (operation instanceof Operation.ValidateConstraint
                        || operation instanceof HasOnlineForm change && change.online());
    }

    private boolean leansOn(Operation later, Operation earlier) {
        if (isOpaque(later) || isOpaque(earlier)) {
            return true;
        }
        if (later instanceof Operation.CreateDependent create && isLong(earlier)) {
            return speaksOf(create.dependent(), earlier);
        }
        if (earlier instanceof Operation.ReplaceKey replace && KeyOrder.isHeld(later, replace)) {
            return true;
        }
        if (isLong(earlier)
                && added(earlier)
                        .filter(add -> ReplacedKeys.isReplaced(later, add))
                        .isPresent()) {
            return true;
        }
        if (isLong(earlier)) {
            return isLong(later)
                    ? sharesTable(later, earlier)
                    : foreignKeys(later).anyMatch(key -> isFor(key, earlier)) || isOfColumn(later, earlier);
        }
        boolean isOfTable = isLong(later) || earlier instanceof Operation.AddConstraint || isComment(earlier);
        return !isOfTable || sharesTable(later, earlier);
    }

    /** A column changes when all rows have its value, and a key its index. */
    private static boolean isOfColumn(Operation later, Operation earlier) {
        return later instanceof Operation.AlterColumn alter
                && earlier instanceof OnTable part
                && part.table().equals(alter.table())
                && columns(earlier).contains(alter.after().name());
    }

    private static List<String> columns(Operation operation) {
        if (operation instanceof Operation.FillColumn fill) {
            return List.of(fill.column());
        }
        if (operation instanceof Operation.AlterColumn alter) {
            return List.of(alter.after().name());
        }
        return added(operation).map(add -> Keys.columns(add.constraint())).orElse(List.of());
    }

    private static Optional<Operation.AddConstraint> added(Operation operation) {
        return operation instanceof Operation.ReplaceKey replace
                ? Optional.of(replace.add())
                : operation instanceof Operation.AddConstraint add ? Optional.of(add) : Optional.empty();
    }

    /** SQL of one's own may lean on anything, such as a column that goes behind it. */
    private static boolean isOpaque(Operation operation) {
        return operation instanceof Operation.ExecuteSql
                || operation instanceof Operation.Custom
                || operation instanceof Operation.FillColumn fill && !FilledColumn.isWithDefault(fill);
    }

    /** Nothing leans on a comment. */
    private static boolean isComment(Operation operation) {
        return operation instanceof Operation.CreateDependent create
                && create.dependent().kind().startsWith("comment");
    }

    /** A comment on an index comes when that is there; a trigger is not to be missing until then. */
    private static boolean speaksOf(Dependent dependent, Operation earlier) {
        String name = earlier instanceof Operation.CreateIndex create
                ? create.index().name()
                : added(earlier).map(add -> add.constraint().name()).orElse(null);
        return name != null && dependent.create().stream().anyMatch(text -> text.contains(name));
    }

    /**
     * What is done in a moment can do without an index or a check, but not without a key that it refers to; the server may let it
     * lean on one that is about to be replaced.
     */
    private static boolean isFor(ForeignKey key, Operation earlier) {
        if (earlier instanceof Operation.ReplaceKey replace) {
            return replace.table().equals(key.referencedTable())
                    && (isOn(Keys.columns(replace.before()), key.referencedColumns())
                            || isOn(Keys.columns(replace.after()), key.referencedColumns()));
        }
        if (earlier instanceof Operation.AddConstraint add) {
            return add.table().equals(key.referencedTable())
                    && isOn(Keys.columns(add.constraint()), key.referencedColumns());
        }
        return earlier instanceof Operation.CreateIndex create
                && create.index().unique()
                && create.table().equals(key.referencedTable())
                && isOn(create.index().parts().stream().map(IndexPart::text).toList(), key.referencedColumns());
    }

    private static boolean isOn(List<String> columns, List<String> referenced) {
        return Set.copyOf(columns).equals(Set.copyOf(referenced));
    }

    private static Stream<ForeignKey> foreignKeys(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            return create.table().foreignKeys().stream();
        }
        return operation instanceof Operation.AddConstraint add && add.constraint() instanceof ForeignKey key
                ? Stream.of(key)
                : Stream.empty();
    }

    private static boolean sharesTable(Operation one, Operation other) {
        Set<QualifiedName> shared = tables(one);
        shared.retainAll(tables(other));
        return !shared.isEmpty();
    }

    private static Set<QualifiedName> tables(Operation operation) {
        Set<QualifiedName> tables = new HashSet<>(ConcernedTables.of(List.of(operation)));
        if (operation instanceof Operation.CreateTable create) {
            tables.add(create.table().name());
        }
        if (operation instanceof Operation.RenameTable rename) {
            tables.add(rename.to());
        }
        return tables;
    }

    private Stage stage(List<Operation> upgrade, boolean first) {
        boolean transactional = upgrade.stream().noneMatch(dialect.onlineForms()::refuseTransaction);
        return new Stage(upgrade, downgrade(upgrade, first), transactional);
    }

    private List<Operation> downgrade(List<Operation> upgrade, boolean first) {
        List<Operation> wayBack = ReversibleOperations.wayBack(reversible(upgrade)).stream()
                .map(this::asThereIsAForm)
                .toList();
        return first ? plan.around(wayBack) : wayBack;
    }

    /** Of what is done while others read and write the way back may be one that shuts them out. */
    private Operation asThereIsAForm(Operation operation) {
        return operation instanceof HasOnlineForm change
                        && dialect.onlineForms().lack(operation)
                ? change.asUsual()
                : operation;
    }

    /** That rows were filled is no harm on the way back: the column goes, or takes NULL again. */
    private static List<Operation> reversible(List<Operation> upgrade) {
        return upgrade.stream()
                .filter(operation -> !(operation instanceof Operation.FillColumn))
                .toList();
    }
}
