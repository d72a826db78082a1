package dev.retort.lint;

import dev.retort.schema.Enforcement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What each clause of a statement says at its end about the rows that are there, which the parser does not know.
 *
 * @param text the statement without these words
 * @param clauses what they say, clause by clause
 */
record ClauseEnforcement(String text, List<Enforcement> clauses) {

    /** A text in quotes, a parenthesis, the words at the end of a clause, or what ends one. */
    private static final Pattern TOKEN = Pattern.compile(
            "'(?:[^']|'')*+'|\"(?:[^\"]|\"\")*+\"|[()]|(?<words>\\s+not\\s+(?<word>valid|enforced)\\s*(?=,|$))|(?<end>,)",
            Pattern.CASE_INSENSITIVE);

    ClauseEnforcement {
        clauses = List.copyOf(clauses);
    }

    static ClauseEnforcement of(String statement) {
        List<Enforcement> clauses = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Enforcement said = Enforcement.VALIDATED;
        int depth = 0;
        Matcher token = TOKEN.matcher(statement.stripTrailing());
        while (token.find()) {
            boolean isOutside = depth == 0;
            if (token.group().equals("(")) {
                depth++;
            } else if (token.group().equals(")")) {
                depth--;
            } else if (isOutside && token.group("words") != null) {
                said = enforcement(token.group("word"));
            } else if (isOutside && token.group("end") != null) {
                clauses.add(said);
                said = Enforcement.VALIDATED;
            }
            boolean isLeftOut = isOutside && token.group("words") != null;
            token.appendReplacement(text, isLeftOut ? "" : Matcher.quoteReplacement(token.group()));
        }
        clauses.add(said);
        return new ClauseEnforcement(token.appendTail(text).toString(), clauses);
    }

    private static Enforcement enforcement(String word) {
        return word.toLowerCase(Locale.ROOT).equals("valid") ? Enforcement.NOT_VALID : Enforcement.NOT_ENFORCED;
    }

    /** What the last clause says, which is the whole statement where it has no others. */
    Enforcement last() {
        return clauses.get(clauses.size() - 1);
    }

    /** What a clause says, where the parser found as many clauses as there are; of others the last alone is told. */
    Enforcement of(int clause, int found) {
        if (found == clauses.size()) {
            return clauses.get(clause);
        }
        return clause == found - 1 ? last() : Enforcement.VALIDATED;
    }
}
