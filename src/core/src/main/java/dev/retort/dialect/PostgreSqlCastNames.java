package dev.retort.dialect;

import dev.retort.schema.QualifiedName;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A type where casts of an expression name it: a column may have its name, so that the word alone says nothing. */
final class PostgreSqlCastNames {

    private final PostgreSql dialect;
    private final Pattern cast;

    PostgreSqlCastNames(PostgreSql dialect, QualifiedName type) {
        this.dialect = dialect;
        this.cast = Pattern.compile("(::\\s*|\\b(?i:as)\\s+)(?:" + spellings(type) + ")(?![\\w$.\"])");
    }

    String replaced(String expression, QualifiedName other) {
        return cast.matcher(expression)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + dialect.quote(other)));
    }

    private String spellings(QualifiedName type) {
        return Stream.<UnaryOperator<String>>of(UnaryOperator.identity(), PostgreSqlCastNames::quoted, dialect::quote)
                .map(spelling -> Pattern.quote(dotted(type, spelling)))
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static String dotted(QualifiedName name, UnaryOperator<String> spelling) {
        return name.schema() == null
                ? spelling.apply(name.name())
                : spelling.apply(name.schema()) + "." + spelling.apply(name.name());
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
