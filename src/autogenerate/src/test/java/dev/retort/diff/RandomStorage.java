package dev.retort.diff;

import dev.retort.schema.IndexStorage;
import java.util.List;

/** Makes up how and where an index is kept. */
final class RandomStorage {

    private RandomStorage() {}

    /** In an unusual way now and then, and only where it is PostgreSQL's. */
    static IndexStorage storage(Choice choice, Taken taken) {
        if (!taken.byPostgreSql() || !choice.onceIn(5)) {
            return IndexStorage.USUAL;
        }
        List<String> parameters = choice.onceIn(3) ? List.of() : List.of("fillfactor=" + (70 + choice.below(3)));
        return new IndexStorage(parameters, choice.onceIn(3) ? RandomSchema.TABLESPACE : null);
    }
}
