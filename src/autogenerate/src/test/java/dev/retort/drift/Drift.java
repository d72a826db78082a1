package dev.retort.drift;

import java.util.List;

/**
 * Something that somebody did to a database by hand.
 *
 * @param object the table, sequence or type that it was done to; no two things are done to one
 * @param sql how
 * @param reported what Retort has to report, as lines of a summary
 */
public record Drift(String object, String sql, List<String> reported) {

    static Drift of(String object, String sql, String... reported) {
        return new Drift(object, sql, List.of(reported));
    }
}
