package dev.retort.lint;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.NotExpression;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.conditional.OrExpression;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import org.jspecify.annotations.Nullable;

/** What a condition comes to of every row, where no row needs to be asked. */
final class Truth {

    private static final Pattern EQUALS = Pattern.compile("(\\d+|'[^']*') *= *(\\d+|'[^']*')");

    private Truth() {}

    /** Whether a condition lets every row pass; none does. */
    static boolean isOfEveryRow(@Nullable Expression condition) {
        return condition == null || of(condition).orElse(false);
    }

    /** Empty where it depends on the row. */
    private static Optional<Boolean> of(Expression condition) {
        if (condition instanceof ParenthesedExpressionList<?> list && list.size() == 1) {
            return of(list.get(0));
        }
        if (condition instanceof NotExpression not) {
            return of(not.getExpression()).map(truth -> !truth);
        }
        if (condition instanceof OrExpression or) {
            return decided(of(or.getLeftExpression()), of(or.getRightExpression()), true);
        }
        return condition instanceof AndExpression and
                ? decided(of(and.getLeftExpression()), of(and.getRightExpression()), false)
                : ofLiterals(condition.toString());
    }

    /** One side is enough where it decides; otherwise both have to be known. */
    private static Optional<Boolean> decided(Optional<Boolean> left, Optional<Boolean> right, boolean deciding) {
        if (left.equals(Optional.of(deciding)) || right.equals(Optional.of(deciding))) {
            return Optional.of(deciding);
        }
        return left.isPresent() && right.isPresent() ? Optional.of(!deciding) : Optional.empty();
    }

    private static Optional<Boolean> ofLiterals(String condition) {
        if (condition.equalsIgnoreCase("true") || condition.equals("1")) {
            return Optional.of(true);
        }
        if (condition.equalsIgnoreCase("false") || condition.equals("0")) {
            return Optional.of(false);
        }
        Matcher equals = EQUALS.matcher(condition);
        return equals.matches() ? Optional.of(equals.group(1).equals(equals.group(2))) : Optional.empty();
    }
}
