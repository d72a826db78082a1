package dev.retort.database;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels that the condition of a domain lists, in H2's words: {@code VALUE = ANY(ARRAY ['A', 'B'])} where Retort made it, {@code VALUE
 * IN('A', 'B')} or, for one, {@code VALUE = 'A'} where Hibernate did.
 */
final class ListedLabels {

    private static final String LITERAL = "(U&)?'((?:[^']|'')*+)'";
    private static final Pattern LITERALS = Pattern.compile(LITERAL);
    private static final String LITERALS_IN_ORDER = LITERAL + "(?:, " + LITERAL + ")*";
    private static final Pattern LIST = Pattern.compile("VALUE (?:= " + LITERAL + "|IN\\(" + LITERALS_IN_ORDER
            + "\\)|= ANY\\(ARRAY \\[" + LITERALS_IN_ORDER + "]\\))");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{4})|\\+([0-9a-fA-F]{6})|\\\\)");

    private ListedLabels() {}

    /** The labels in their order; empty where the condition is of another form. */
    static Optional<List<String>> of(String condition) {
        return LIST.matcher(condition).matches()
                ? Optional.of(LITERALS.matcher(condition)
                        .results()
                        .map(ListedLabels::label)
                        .toList())
                : Optional.empty();
    }

    private static String label(MatchResult literal) {
        String text = literal.group(2).replace("''", "'");
        return literal.group(1) == null
                ? text
                : ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(letter(escape)));
    }

    /** StringUtils.quoteStringSQL writes so what is not ASCII. */
    private static String letter(MatchResult escape) {
        String number = escape.group(1) == null ? escape.group(2) : escape.group(1);
        return number == null ? "\\" : Character.toString(Integer.parseInt(number, 16));
    }
}
