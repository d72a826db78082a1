package dev.retort.dialect;

import dev.retort.schema.CheckConstraint;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one form of a condition. PostgreSQL's words for {@code kind in ('A', 'B')} on a varchar are
 * {@code (kind)::text = ANY ((ARRAY['A'::character varying, ...])::text[])}; told these, it answers
 * {@code ANY (ARRAY[('A'::character varying)::text, ...])}, which then stays.
 */
final class PostgreSqlConditions {

    private static final String LITERAL = "'(?:[^']|'')*+'::character varying";
    private static final Pattern CAST_ELEMENTS =
            Pattern.compile("ARRAY\\[(\\(" + LITERAL + "\\)::text(?:, \\(" + LITERAL + "\\)::text)*)]");
    private static final Pattern CAST_ELEMENT = Pattern.compile("\\((" + LITERAL + ")\\)::text");

    private PostgreSqlConditions() {}

    static CheckConstraint normalise(CheckConstraint check) {
        Matcher arrays = CAST_ELEMENTS.matcher(check.expression());
        String expression = arrays.replaceAll(array -> Matcher.quoteReplacement(
                "(ARRAY[" + CAST_ELEMENT.matcher(array.group(1)).replaceAll("$1") + "])::text[]"));
        return check.withExpression(expression);
    }
}
