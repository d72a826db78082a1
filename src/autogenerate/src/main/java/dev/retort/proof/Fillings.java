package dev.retort.proof;

import dev.retort.hazard.Hazard;
import dev.retort.hazard.HazardKind;
import dev.retort.hazard.Hazards;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How the tables of a trial are filled: to the ends, unless the migration announces what that would break. */
final class Fillings {

    private static final Set<HazardKind> ANNOUNCED =
            EnumSet.of(HazardKind.FAILS_ON_ROWS, HazardKind.NO_CONVERSION, HazardKind.DATA_LOSS);

    private final Map<QualifiedName, Filling> byTable;
    private final List<Operation> upgrade;

    private Fillings(Map<QualifiedName, Filling> byTable, List<Operation> upgrade) {
        this.byTable = byTable;
        this.upgrade = upgrade;
    }

    /** The most that the migration's own hazards allow. */
    static Fillings of(List<Operation> upgrade) {
        Hazards hazards = new Hazards(upgrade);
        Map<QualifiedName, Filling> byTable = new HashMap<>();
        for (Operation operation : upgrade) {
            QualifiedName table = tableOf(operation);
            if (table != null && isAnnounced(hazards.of(operation))) {
                byTable.put(nameBefore(table, upgrade), Filling.FITTING);
            }
        }
        return new Fillings(byTable, upgrade);
    }

    private static boolean isAnnounced(List<Hazard> hazards) {
        return hazards.stream().anyMatch(hazard -> ANNOUNCED.contains(hazard.kind()));
    }

    Filling of(QualifiedName table) {
        return byTable.getOrDefault(table, Filling.ENDS);
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
        QualifiedName named = tableOf(failed);
        QualifiedName table = named == null ? null : nameBefore(named, upgrade);
        if (table == null || of(table) == Filling.NONE || !isAnnounced(new Hazards(migration).of(failed))) {
            return null;
        }
        Map<QualifiedName, Filling> less = new HashMap<>(byTable);
        less.put(table, of(table).less());
        return new Fillings(less, upgrade);
    }

    private static QualifiedName nameBefore(QualifiedName table, List<Operation> upgrade) {
        return upgrade.stream()
                .filter(Operation.RenameTable.class::isInstance)
                .map(Operation.RenameTable.class::cast)
                .filter(rename -> rename.from().sibling(rename.to()).equals(table))
                .map(Operation.RenameTable::from)
                .findFirst()
                .orElse(table);
    }

    private static @Nullable QualifiedName tableOf(Operation operation) {
        if (operation instanceof Operation.AlterColumn alter) {
            return alter.table();
        }
        if (operation instanceof Operation.AddColumn add) {
            return add.table();
        }
        if (operation instanceof Operation.AddConstraint add) {
            return add.table();
        }
        if (operation instanceof Operation.ValidateConstraint validate) {
            return validate.table();
        }
        return operation instanceof Operation.CreateIndex create ? create.table() : null;
    }
}
