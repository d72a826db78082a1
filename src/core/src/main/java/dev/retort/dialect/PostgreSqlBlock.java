package dev.retort.dialect;

/** A statement of PL/pgSQL. */
final class PostgreSqlBlock {

    private PostgreSqlBlock() {}

    /** The statement that runs a body, which begins and ends with a blank or a new line. */
    static String of(String body) {
        return "do " + quoted(body);
    }

    /** A body as a text of SQL. */
    static String quoted(String body) {
        String tag = tag(body);
        return tag + body + tag;
    }

    /** A name, a label or an expression may hold anything, the end of the text too. */
    private static String tag(String body) {
        String tag = "$retort$";
        for (int n = 1; body.contains(tag); n++) {
            tag = "$retort" + n + "$";
        }
        return tag;
    }
}
