package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Impact;
import dev.retort.dialect.Lock;
import dev.retort.dialect.Work;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A lock that an operation takes on a table which is there, harmless ones too.
 *
 * @param operation the operation
 * @param table the table
 * @param lock what others cannot do meanwhile
 * @param work what is done meanwhile
 * @param rows with how many rows; empty where that is not known
 */
public record TableLock(Operation operation, QualifiedName table, Lock lock, Work work, OptionalLong rows) {

    static final Comparator<Impact> BY_HARM = Comparator.comparing((Impact impact) -> impact.work())
            .thenComparing(impact -> impact.lock().blocks());

    /** The locks of a migration in the order in which they are taken; none on tables that the migration makes. */
    public static List<TableLock> of(List<Operation> migration, Dialect dialect, TableSizes sizes) {
        Circumstances circumstances = Circumstances.of(migration, dialect, sizes);
        List<TableLock> locks = new ArrayList<>();
        migration.forEach(operation -> impacts(operation, circumstances)
                .forEach(impact -> locks.addAll(of(operation, impact, circumstances))));
        return locks;
    }

    /** The worst, or each where every statement commits by itself: what takes a moment may be what others wait for. */
    private static List<Impact> impacts(Operation operation, Circumstances circumstances) {
        Dialect dialect = circumstances.dialect();
        List<Impact> impacts = dialect.impacts().of(operation, circumstances.migration());
        return dialect.onlineForms().refuseTransaction(operation)
                ? impacts
                : impacts.stream().max(BY_HARM).stream().toList();
    }

    private static List<TableLock> of(Operation operation, Impact impact, Circumstances circumstances) {
        List<TableLock> locks = new ArrayList<>();
        own(operation).filter(table -> !circumstances.isNew(table)).ifPresent(table -> {
            OptionalLong rows = circumstances.rows(table);
            locks.add(new TableLock(operation, table, impact.lock(), impact.work(), rows));
        });
        if (impact.onReferenced().isFelt()) {
            referenced(operation).stream()
                    .filter(table -> !circumstances.isNew(table))
                    .filter(table ->
                            locks.stream().noneMatch(lock -> lock.table().equals(table)))
                    .distinct()
                    .forEach(table -> locks.add(new TableLock(
                            operation,
                            table,
                            impact.onReferenced(),
                            impact.work(),
                            rowsOfOwn(operation, circumstances))));
        }
        return locks;
    }

    /** The table that is referred to is locked for as long as the rows of the other one are looked at. */
    private static OptionalLong rowsOfOwn(Operation operation, Circumstances circumstances) {
        return own(operation).map(circumstances::rows).orElse(OptionalLong.of(0));
    }

    private static Optional<QualifiedName> own(Operation operation) {
        if (operation instanceof Operation.DropTable drop) {
            return Optional.of(drop.table().name());
        }
        return operation instanceof OnTable part ? Optional.of(part.table()) : Optional.empty();
    }

    private static List<QualifiedName> referenced(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            return referenced(create.table().foreignKeys());
        }
        if (operation instanceof Operation.DropTable drop) {
            return referenced(drop.table().foreignKeys());
        }
        if (operation instanceof Operation.AddConstraint add && add.constraint() instanceof ForeignKey key) {
            return referenced(List.of(key));
        }
        return operation instanceof Operation.DropConstraint drop && drop.constraint() instanceof ForeignKey key
                ? referenced(List.of(key))
                : List.of();
    }

    private static List<QualifiedName> referenced(List<ForeignKey> keys) {
        return keys.stream().map(ForeignKey::referencedTable).toList();
    }

    /** The server's word for the lock. */
    public String words() {
        return lock.words().isEmpty() ? "none" : lock.words();
    }

    /** Who waits. */
    public String waits() {
        return lock.isFelt() ? lock.blocks().words() : "nobody";
    }

    /** How long, about. */
    public String duration() {
        if (work == Work.NONE) {
            return "a moment";
        }
        String verb = switch (work) {
            case NONE, SCAN -> "reads";
            case INDEX -> "indexes";
            case REWRITE -> "rewrites";
        };
        return rows.isPresent()
                ? Wait.time(work.seconds(rows.getAsLong())) + ": " + verb + " about " + Wait.number(rows.getAsLong())
                        + " rows"
                : verb + " every row";
    }
}
