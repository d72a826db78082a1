package dev.retort.diff;

import dev.retort.schema.Column;
import dev.retort.schema.Identity;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOwner;
import dev.retort.schema.Table;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what entities have no words for: the column with which a sequence goes, as long as that column stays. */
final class SequenceOwners {

    private SequenceOwners() {}

    /** The desired schema in which each sequence has the owner that the database says, if that is still there. */
    static Schema keptOf(Schema current, Schema desired) {
        Map<QualifiedName, SequenceOwner> owners = new HashMap<>();
        for (Sequence sequence : current.sequences()) {
            if (sequence.owner() != null) {
                owners.put(sequence.name(), sequence.owner());
            }
        }
        if (owners.isEmpty()) {
            return free(current, desired);
        }
        Map<QualifiedName, Table> tables = Tables.byName(desired);
        return free(current, desired)
                .withSequences(desired.sequences().stream()
                        .map(sequence -> sequence.withOwner(staying(owners.get(sequence.name()), tables)))
                        .toList());
    }

    private static @Nullable SequenceOwner staying(@Nullable SequenceOwner owner, Map<QualifiedName, Table> tables) {
        boolean stays = owner != null
                && tables.containsKey(owner.table())
                && tables.get(owner.table()).column(owner.column()).isPresent();
        return stays ? owner : null;
    }

    /** A name that the sequence behind another column still has is left to that one; the server then chooses. */
    private static Schema free(Schema current, Schema desired) {
        Map<QualifiedName, SequenceOwner> taken = new HashMap<>();
        for (Table table : current.tables()) {
            for (Column column : table.columns()) {
                if (column.identity() != null && column.identity().sequence() != null) {
                    taken.put(
                            table.name().sibling(column.identity().sequence()),
                            new SequenceOwner(table.name(), column.name()));
                }
            }
        }
        return taken.isEmpty()
                ? desired
                : desired.withTables(desired.tables().stream()
                        .map(table -> table.withColumns(table.columns().stream()
                                .map(column -> free(table.name(), column, taken))
                                .toList()))
                        .toList());
    }

    private static Column free(QualifiedName table, Column column, Map<QualifiedName, SequenceOwner> taken) {
        Identity identity = column.identity();
        SequenceOwner owner =
                identity == null || identity.sequence() == null ? null : taken.get(table.sibling(identity.sequence()));
        boolean free = owner == null || owner.equals(new SequenceOwner(table, column.name()));
        return free || identity == null ? column : column.withIdentity(identity.withSequence(null));
    }
}
