package dev.retort.database;

import dev.retort.schema.Identity;
import dev.retort.schema.SequenceOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import schemacrawler.schema.AttributedObject;
import schemacrawler.schema.Sequence;

/** The sequences that number a column, which are part of that column and of nothing else. */
final class OwnedSequences {

    /** What numbers a column. */
    private record Numbering(boolean serial, SequenceOptions options, String sequence) {

        /** The name that the server chose for the table and column is not kept. */
        Identity of(Identity.Generation generation, String table, String column) {
            Identity identity = new Identity(generation, options);
            return sequence.equals(table + "_" + column + "_seq") ? identity : identity.withSequence(sequence);
        }
    }

    private record Owner(String namespace, String table, String column) {}

    private final Map<Owner, Numbering> numberings = new HashMap<>();

    private OwnedSequences() {}

    /** Picks them among all sequences. */
    static OwnedSequences of(List<Sequence> sequences) {
        OwnedSequences owned = new OwnedSequences();
        sequences.stream().filter(s -> !standsAlone(s)).forEach(owned::add);
        return owned;
    }

    /** Whether a sequence is an object of its own; one that a column merely owns is. */
    static boolean standsAlone(AttributedObject sequence) {
        String ownership = ownership(sequence);
        return ownership == null || ownership.equals("OWNED");
    }

    /**
     * The numbering of a column; null where there is none.
     *
     * @param generation the constant of {@link Identity.Generation} that the column names; null where it names none
     */
    @Nullable
    Identity identity(String namespace, String table, String column, @Nullable String generation) {
        Numbering numbering = numberings.get(new Owner(namespace, table, column));
        if (numbering != null && generation != null) {
            return numbering.of(Identity.Generation.valueOf(generation), table, column);
        }
        if (generation != null) {
            throw withoutSequence(namespace + "." + table + "." + column);
        }
        return numbering != null && numbering.serial() ? numbering.of(Identity.Generation.SERIAL, table, column) : null;
    }

    private static DatabaseReadException withoutSequence(String column) {
        return DatabaseReadException.because(
                ObjectKind.SEQUENCES, "the identity column " + column + " came without its sequence", null);
    }

    private void add(Sequence sequence) {
        CatalogRow row = CatalogRow.of(sequence);
        Owner owner = new Owner(row.text("OWNER_NAMESPACE"), row.text("OWNER_TABLE"), row.text("OWNER_COLUMN"));
        boolean serial = "SERIAL".equals(ownership(sequence));
        numberings.put(owner, new Numbering(serial, SequenceMapping.options(row), row.text("NAME")));
    }

    private static @Nullable String ownership(AttributedObject sequence) {
        return CatalogRow.of(sequence).textOrNull("OWNERSHIP");
    }
}
