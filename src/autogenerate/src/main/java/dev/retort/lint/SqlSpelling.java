package dev.retort.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for what the parser knows under others, or does not know though they change nothing of what may hurt. */
final class SqlSpelling {

    /** The name that a check gets which has none, as the parser wants one. */
    static final String UNNAMED = "retort_unnamed";

    private static final String TEXT = "'(?:[^']|'')*+'|\"(?:[^\"]|\"\")*+\"|";

    /** When a rule is asked within a transaction says nothing of the rows that are there. */
    private static final Pattern DEFERRABLE = Pattern.compile(
            TEXT + "(\\s+(?:not\\s+)?deferrable\\b|\\s+initially\\s+(?:deferred|immediate)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNNAMED_CHECK =
            Pattern.compile(TEXT + "(\\badd\\s+check\\b)", Pattern.CASE_INSENSITIVE);

    /** MySQL's own words. */
    private static final Pattern DROP_KIND =
            Pattern.compile("(?i)\\bdrop\\s+(?:foreign\\s+key|check)\\b(?=\\s+[^\\s(])");

    private static final Pattern SET_DATA_TYPE = Pattern.compile("(?i)\\bset\\s+data\\s+type\\b");

    /** The parser takes CONCURRENTLY for the index's name, and then knows no IF EXISTS. */
    private static final Pattern IF_EXISTS =
            Pattern.compile("(?is)^(drop\\s+index\\s+concurrently\\s+)if\\s+exists\\s+");

    private SqlSpelling() {}

    /** The statement without the words that say when a transaction asks its rule. */
    static String withoutDeferral(String statement) {
        return replaced(DEFERRABLE, statement, "");
    }

    /** The statement in words that the parser knows. */
    static String parsable(String statement) {
        String plain = IF_EXISTS.matcher(statement).replaceFirst("$1");
        String dropped = DROP_KIND.matcher(plain).replaceAll("drop constraint");
        String typed = SET_DATA_TYPE.matcher(dropped).replaceAll("type");
        return replaced(UNNAMED_CHECK, typed, "add constraint " + UNNAMED + " check");
    }

    private static String replaced(Pattern pattern, String statement, String by) {
        return pattern.matcher(statement)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) == null ? found.group() : by));
    }
}
