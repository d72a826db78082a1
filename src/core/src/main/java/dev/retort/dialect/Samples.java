package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.util.List;

/** The rows that try a table: the values of its types, and how INSERT writes them. */
public abstract class Samples {

    private final Dialect dialect;

    Samples(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * Values that try a type at its ends, as texts that the database reads: the least first, then the greatest, then ordinary
     * ones. Empty where none are known.
     */
    public abstract List<String> of(SqlType type);

    /** The same for arrays of elements that the database does not know by itself, such as labels. */
    public List<String> ofArray(List<String> elements, int dimensions) {
        return List.of();
    }

    /** A text that stands for a value of a type, as SQL; most types read what stands between quotes. */
    public String literal(SqlType type, String text) {
        return dialect.literal(text);
    }

    /** What stands before VALUES so that a row may say what the server would number; empty where nothing needs to. */
    public String overridingNumbers() {
        return "";
    }
}
