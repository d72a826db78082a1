package dev.retort.diff;

import java.util.regex.Pattern;

/** Whether SQL text names a column; a text that cannot be parsed here is searched for the name as a word. */
final class Mention {

    private Mention() {}

    static boolean of(String column, String sql) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(column.replace("\"", "\"\"")) + "(?!\\w)")
                .matcher(sql)
                .find();
    }
}
