package dev.retort.proof;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.RowCheck;
import dev.retort.hazard.HazardKind;
import dev.retort.hazard.Hazards;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How the tables of a trial are filled: to the ends, unless the migration announces what that would break. */
final class Fillings {

    private static final Set<HazardKind> ANNOUNCED = EnumSet.of(
            HazardKind.FAILS_ON_ROWS, HazardKind.WRONG_RESULT, HazardKind.NO_CONVERSION, HazardKind.DATA_LOSS);

    private final Map<QualifiedName, Filling> byTable;
    private final List<Operation> upgrade;
    private final Dialect dialect;
    private final Filling usual;

    private Fillings(Map<QualifiedName, Filling> byTable, List<Operation> upgrade, Dialect dialect, Filling usual) {
        this.byTable = byTable;
        this.upgrade = upgrade;
        this.dialect = dialect;
        this.usual = usual;
    }

    /** The most that the migration's own hazards allow. */
    static Fillings of(List<Operation> upgrade, Dialect dialect) {
        Hazards hazards = new Hazards(upgrade, dialect);
        Map<QualifiedName, Filling> byTable = new HashMap<>();
        for (Operation operation : upgrade) {
            QualifiedName table = tableOf(operation);
            if (table != null && mayFail(operation, hazards)) {
                byTable.put(nameBefore(table, upgrade), Filling.FITTING);
            }
        }
        return new Fillings(byTable, upgrade, dialect, Filling.ENDS);
    }

    private static boolean mayFail(Operation operation, Hazards hazards) {
        return !(operation instanceof Operation.DropColumn)
                        && hazards.of(operation).stream().anyMatch(hazard -> ANNOUNCED.contains(hazard.kind()))
                || computes(operation)
                || changesLetters(operation);
    }

    /** Another character set may have no such letters. */
    private static boolean changesLetters(Operation operation) {
        return operation instanceof Operation.AlterTableOption
                || operation instanceof Operation.AlterColumn alter
                        && !Objects.equals(
                                alter.before().collation(), alter.after().collation());
    }

    /** An expression may be one that some values have no result for. */
    private static boolean computes(Operation operation) {
        return operation instanceof Operation.AddColumn add && add.column().generated() != null
                || operation instanceof Operation.AlterColumn alter
                        && alter.after().generated() != null
                        && !Objects.equals(
                                alter.before().generated(), alter.after().generated());
    }

    Filling of(QualifiedName table) {
        return byTable.getOrDefault(table, usual);
    }

    /** The tables whose rows prove nothing, in order. */
    Set<QualifiedName> without() {
        Set<QualifiedName> without = new TreeSet<>();
        byTable.forEach((table, filling) -> {
            if (filling == Filling.NONE) {
                without.add(table);
            }
        });
        return without;
    }

    /**
     * With less in the table that an operation failed on.
     *
     * @param failed the operation
     * @param migration the operations that it ran among, which announce what may fail on rows
     * @return null where it was not announced, or nothing less is left
     */
    @Nullable
    Fillings lessFor(Operation failed, List<Operation> migration) {
        if (Concerned.isOpaque(List.of(failed))) {
            return usual == Filling.NONE ? null : new Fillings(Map.of(), upgrade, dialect, Filling.NONE);
        }
        QualifiedName table = announced(failed, migration);
        if (table == null || of(table) == Filling.NONE) {
            return null;
        }
        Map<QualifiedName, Filling> less = new HashMap<>(byTable);
        less.put(table, of(table).less());
        return new Fillings(less, upgrade, dialect, usual);
    }

    /** Of operations that are carried out in one go, such as by moving rows, any may be the one that fails. */
    private @Nullable QualifiedName announced(Operation failed, List<Operation> migration) {
        Hazards hazards = new Hazards(migration, dialect);
        return dialect.parts(migration).stream()
                .filter(part -> part.contains(failed))
                .flatMap(List::stream)
                .filter(operation -> mayFail(operation, hazards))
                .flatMap(operation -> Optional.ofNullable(tableOf(operation)).stream())
                .map(table -> nameBefore(table, upgrade))
                .findFirst()
                .orElse(null);
    }

    /** Whether no table has rows, as SQL of the user's own met such as it did not expect. */
    boolean areNone() {
        return usual == Filling.NONE;
    }

    /** What the migration would fail on, for each table whose rows are to fit; not what it fills itself before. */
    Map<QualifiedName, List<RowCheck>> checks(Dialect dialect, Schema before) {
        Map<QualifiedName, List<RowCheck>> checks = new HashMap<>();
        Hazards hazards = new Hazards(upgrade, dialect);
        for (Operation operation : upgrade) {
            QualifiedName named = tableOf(operation);
            if (named != null && mayFail(operation, hazards) && of(nameBefore(named, upgrade)) != Filling.ENDS) {
                checks.computeIfAbsent(nameBefore(named, upgrade), table -> new ArrayList<>())
                        .addAll(dialect.rowChecks(operation, before));
            }
        }
        return checks;
    }

    private static QualifiedName nameBefore(QualifiedName table, List<Operation> upgrade) {
        return upgrade.stream()
                .filter(Operation.RenameTable.class::isInstance)
                .map(Operation.RenameTable.class::cast)
                .filter(rename -> rename.to().equals(table))
                .map(Operation.RenameTable::from)
                .findFirst()
                .orElse(table);
    }

    private static @Nullable QualifiedName tableOf(Operation operation) {
        return operation instanceof OnTable part ? part.table() : null;
    }
}
