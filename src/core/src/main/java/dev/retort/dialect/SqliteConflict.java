package dev.retort.dialect;

import dev.retort.schema.Constraint;
import dev.retort.schema.IndexStorage;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Locale;

/**
 * What a key does instead of refusing a row, which no entity and no other database says: it is kept with the key as the words of its
 * index are (https://www.sqlite.org/lang_conflict.html).
 */
final class SqliteConflict {

    private static final String WORDS = "on conflict ";

    /** ABORT is what a key does unasked. */
    private static final List<String> CLAUSES =
            List.of(WORDS + "rollback", WORDS + "fail", WORDS + "ignore", WORDS + "replace");

    private SqliteConflict() {}

    /** The storage of a key with the word behind ON CONFLICT, which is empty where nothing is said. */
    static IndexStorage storage(String word) {
        String clause = WORDS + word.toLowerCase(Locale.ROOT);
        return CLAUSES.contains(clause) ? new IndexStorage(List.of(clause), null) : IndexStorage.USUAL;
    }

    /** Whether something else is said of how a key is kept. */
    static boolean isForeign(IndexStorage storage) {
        return storage.tablespace() != null
                || storage.parameters().size() > 1
                || !CLAUSES.containsAll(storage.parameters());
    }

    /** The words behind a key, and a blank before them; empty where there are none. */
    static String clause(Constraint constraint) {
        return storage(constraint).parameters().stream()
                .findFirst()
                .map(clause -> " " + clause)
                .orElse("");
    }

    /** The same constraint without these words. */
    static Constraint without(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.withStorage(IndexStorage.USUAL);
        }
        return constraint instanceof UniqueConstraint unique ? unique.withStorage(IndexStorage.USUAL) : constraint;
    }

    private static IndexStorage storage(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.storage();
        }
        return constraint instanceof UniqueConstraint unique ? unique.storage() : IndexStorage.USUAL;
    }
}
