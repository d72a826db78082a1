package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.util.List;
import java.util.stream.Stream;

/**
 * What SQLite makes of a declared type; the first whose letters it holds, in this order:
 * https://www.sqlite.org/datatype3.html#determination_of_column_affinity.
 */
enum SqliteAffinity {
    /** Whole numbers. */
    INTEGER("int"),
    /** Texts. */
    TEXT("char", "clob", "text"),
    /** What is stored as it comes. */
    BLOB("blob"),
    /** Numbers with a fraction. */
    REAL("real", "floa", "doub"),
    /** Numbers where they are numbers; all that is left. */
    NUMERIC("");

    private final List<String> letters;

    SqliteAffinity(String... letters) {
        this.letters = List.of(letters);
    }

    static SqliteAffinity of(SqlType type) {
        return type.name().isEmpty()
                ? BLOB
                : Stream.of(values())
                        .filter(affinity -> affinity.letters.stream().anyMatch(type.name()::contains))
                        .findFirst()
                        .orElseThrow();
    }
}
