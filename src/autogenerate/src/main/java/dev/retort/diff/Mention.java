package dev.retort.diff;

import dev.retort.schema.QualifiedName;
import java.util.regex.Pattern;

/** Whether SQL text names a column or a sequence; a text that cannot be parsed here is searched for the name as a word. */
final class Mention {

    private Mention() {}

    static boolean of(String column, String sql) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(column.replace("\"", "\"\"")) + "(?!\\w)")
                .matcher(sql)
                .find();
    }

    /** Whether the text asks a sequence for a number. */
    static boolean asks(QualifiedName sequence, String sql) {
        return sql.contains("nextval(") && of(sequence.name(), sql);
    }
}
