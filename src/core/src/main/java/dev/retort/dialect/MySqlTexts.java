package dev.retort.dialect;

import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Index;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one form of what MySQL writes in its own words: it puts the character set of the session before every literal. */
final class MySqlTexts {

    /** A literal or a name. What ASCII letters say is the same in every character set but the binary one. */
    private static final Pattern LITERAL =
            Pattern.compile("(?s)(?:\\b_utf8mb4\\s*(?=')|\\b_(?!binary)[a-z0-9]+\\s*(?='[\\x00-\\x7f&&[^']]*'))?"
                    + "('(?:[^'\\\\]|''|\\\\.)*'|`[^`]*`)");

    private static final Pattern HEXADECIMAL = Pattern.compile("(?i)0x((?:[0-9a-f]{2})+)");
    private static final Pattern ASCII = Pattern.compile("'([ -&(-\\[\\]-~]*)'");
    private static final List<String> BINARY = List.of("binary", "varbinary");

    private MySqlTexts() {}

    static Column normalise(Column column) {
        DefaultValue value = column.defaultValue();
        GeneratedExpression generated = column.generated();
        return column.withDefault(value == null ? null : normalise(value, column))
                .withGenerated(
                        generated == null
                                ? null
                                : new GeneratedExpression(withoutCharset(generated.sql()), generated.stored()));
    }

    private static DefaultValue normalise(DefaultValue value, Column column) {
        String sql = withoutCharset(value.sql());
        return new DefaultValue(BINARY.contains(column.type().name()) ? bytes(sql) : sql);
    }

    /** Bytes are printed as a number by one view of the catalog and as a text by another. */
    private static String bytes(String sql) {
        Matcher number = HEXADECIMAL.matcher(sql);
        if (number.matches()) {
            return "x'" + number.group(1).toLowerCase(Locale.ROOT) + "'";
        }
        Matcher text = ASCII.matcher(sql);
        if (!text.matches() || text.group(1).isEmpty()) {
            return sql;
        }
        StringBuilder bytes = new StringBuilder("x'");
        text.group(1).chars().forEach(letter -> bytes.append(Integer.toHexString(letter)));
        return bytes.append('\'').toString();
    }

    static Index normalise(Index index) {
        return index.withParts(index.parts().stream()
                .map(part -> part.expression() ? part.withText(withoutCharset(part.text())) : part)
                .toList());
    }

    /** What a table computes and demands, with its columns in their own letters: the server keeps those in which they were written. */
    static Table inLettersOfColumns(Table table) {
        return table.mapColumns(column -> {
                    GeneratedExpression generated = column.generated();
                    return generated == null
                            ? column
                            : column.withGenerated(
                                    new GeneratedExpression(inLettersOf(table, generated.sql()), generated.stored()));
                })
                .withCheckConstraints(table.checkConstraints().stream()
                        .map(check -> check.withExpression(inLettersOf(table, check.expression())))
                        .toList());
    }

    private static String inLettersOf(Table table, String sql) {
        return LITERAL.matcher(sql)
                .replaceAll(found -> Matcher.quoteReplacement(table.columns().stream()
                        .map(column -> '`' + column.name().replace("`", "``") + '`')
                        .filter(found.group()::equalsIgnoreCase)
                        .findFirst()
                        .orElse(found.group())));
    }

    /** An expression in which literals are in the session's character set without saying so. */
    static String withoutCharset(String sql) {
        String plain = LITERAL.matcher(MySqlDefaults.doubled(sql))
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1)));
        return PostgreSqlDefaults.withoutParentheses(plain);
    }
}
