package dev.retort.schema;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How and where an index is kept, which changes nothing about what it does.
 *
 * @param parameters the storage parameters in order: {@code fillfactor=70}
 * @param tablespace where it is kept; null in the database's own place
 */
public record IndexStorage(
        List<String> parameters, @Nullable String tablespace) {

    /** What a server does when nothing is said. */
    public static final IndexStorage USUAL = new IndexStorage(List.of(), null);

    /** Sorts the parameters, whose order says nothing. */
    public IndexStorage {
        parameters = parameters.stream().sorted().toList();
    }

    /** The same with what is not said here taken from another. */
    public IndexStorage completedFrom(IndexStorage other) {
        return new IndexStorage(
                parameters.isEmpty() ? other.parameters : parameters,
                tablespace == null ? other.tablespace : tablespace);
    }

    /**
     * The words for it in SQL, behind a blank; empty where nothing is said.
     *
     * @param quote writes the tablespace
     */
    public String words(UnaryOperator<String> quote) {
        return words(quote, " tablespace ");
    }

    /** The same words for the index behind a key. */
    public String wordsOfKey(UnaryOperator<String> quote) {
        return words(quote, " using index tablespace ");
    }

    private String words(UnaryOperator<String> quote, String where) {
        String with = parameters.isEmpty() ? "" : " with (" + String.join(", ", parameters) + ")";
        return tablespace == null ? with : with + where + quote.apply(tablespace);
    }
}
