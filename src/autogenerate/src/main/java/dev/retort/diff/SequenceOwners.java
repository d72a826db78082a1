package dev.retort.diff;

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
            return desired;
        }
        Map<QualifiedName, Table> tables = Tables.byName(desired);
        return desired.withSequences(desired.sequences().stream()
                .map(sequence -> sequence.withOwner(staying(owners.get(sequence.name()), tables)))
                .toList());
    }

    private static @Nullable SequenceOwner staying(@Nullable SequenceOwner owner, Map<QualifiedName, Table> tables) {
        boolean stays = owner != null
                && tables.containsKey(owner.table())
                && tables.get(owner.table()).column(owner.column()).isPresent();
        return stays ? owner : null;
    }
}
