package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that a condition lets a column have, where it says nothing else: a list of literals, as Hibernate writes for an
 * enumeration, or the numbers between two.
 *
 * @param column the column, in lower case unless it stands in double quotes
 * @param listed the literals as SQL writes them; empty for a range
 * @param range the first and the last number; empty for a list
 */
record AllowedValues(String column, Set<String> listed, Optional<Range> range) {

    private static final String LITERAL = "'(?:[^']|'')*+'|-?\\d+(?:\\.\\d+)?";
    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final String COLUMN = "(\"(?:[^\"]|\"\")+\"|`(?:[^`]|``)+`|[\\p{L}_][\\p{L}\\p{N}_$]*)";
    private static final String ITEMS = "((?:" + LITERAL + ")(?: ?, ?(?:" + LITERAL + "))*)";
    private static final Pattern LIST =
            Pattern.compile(COLUMN + " ?(?:in|= ?any array ?\\[|=) ?" + ITEMS + " ?]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile(COLUMN + " between " + NUMBER + " and " + NUMBER, Pattern.CASE_INSENSITIVE);
    private static final Pattern BOUNDS = Pattern.compile(
            COLUMN + " ?>= ?" + NUMBER + " and " + COLUMN + " ?<= ?" + NUMBER, Pattern.CASE_INSENSITIVE);
    private static final Pattern PARENTHESIS_OR_BLANKS = Pattern.compile("('(?:[^']|'')*+')|[\\s()]+");

    /** Two numbers. */
    record Range(BigDecimal first, BigDecimal last) {}

    /** What a condition allows; empty where it is of another form. */
    static Optional<AllowedValues> of(String condition, Dialect dialect) {
        String plain = PARENTHESIS_OR_BLANKS
                .matcher(dialect.withoutCasts(condition))
                .replaceAll(found ->
                        found.group(1) == null ? " " : Matcher.quoteReplacement(String.valueOf(found.group(1))))
                .strip();
        Matcher list = LIST.matcher(plain);
        if (list.matches()) {
            return Optional.of(new AllowedValues(name(list.group(1)), items(list.group(2)), Optional.empty()));
        }
        Matcher between = BETWEEN.matcher(plain);
        if (between.matches()) {
            return Optional.of(range(between.group(1), between.group(2), between.group(3)));
        }
        Matcher bounds = BOUNDS.matcher(plain);
        return bounds.matches() && name(bounds.group(1)).equals(name(bounds.group(3)))
                ? Optional.of(range(bounds.group(1), bounds.group(2), bounds.group(4)))
                : Optional.empty();
    }

    /** Whether whatever meets one condition meets the other: it is the same, or a longer list of values. */
    static boolean implies(String before, String after, Dialect dialect) {
        return before.equals(after)
                || of(after, dialect)
                        .filter(wider ->
                                of(before, dialect).filter(wider::includes).isPresent())
                        .isPresent();
    }

    private static AllowedValues range(String column, String first, String last) {
        return new AllowedValues(
                name(column), Set.of(), Optional.of(new Range(new BigDecimal(first), new BigDecimal(last))));
    }

    private static Set<String> items(String list) {
        Set<String> items = new HashSet<>();
        Matcher matcher = Pattern.compile(LITERAL).matcher(list);
        while (matcher.find()) {
            items.add(matcher.group());
        }
        return items;
    }

    /** Backticks are of servers that know columns by their letters, whatever their case. */
    private static String name(String column) {
        if (column.startsWith("`")) {
            return column.substring(1, column.length() - 1).replace("``", "`").toLowerCase(Locale.ROOT);
        }
        return column.startsWith("\"")
                ? column.substring(1, column.length() - 1).replace("\"\"", "\"")
                : column.toLowerCase(Locale.ROOT);
    }

    /** Whether every value that another condition allows is allowed. */
    boolean includes(AllowedValues other) {
        return column.equals(other.column) && (range.isPresent() ? includesRange(other) : includesList(other));
    }

    private boolean includesList(AllowedValues other) {
        return other.range.isEmpty() && listed.containsAll(other.listed);
    }

    private boolean includesRange(AllowedValues other) {
        return range.isPresent()
                && other.range.isPresent()
                && range.get().first().compareTo(other.range.get().first()) <= 0
                && range.get().last().compareTo(other.range.get().last()) >= 0;
    }
}
