package dev.retort.database.scratch;

import dev.retort.schema.QualifiedName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row to be inserted.
 *
 * @param table the table
 * @param number which row of the table it is; of several candidates with one number the first that fits is taken
 * @param values the SQL of each value by its column, null for NULL; a column that is missing gets its default
 */
public record SampleRow(QualifiedName table, int number, Map<String, @Nullable String> values) {

    /** Copies the values, in their order. */
    public SampleRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
