package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a condition that are neither literals nor casts nor what answers NULL for NULL: its columns, if not more. */
final class ConditionWords {

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*+'");
    private static final Pattern WORD =
            Pattern.compile("\"((?:[^\"]|\"\")+)\"|`((?:[^`]|``)+)`|[\\p{L}_][\\p{L}\\p{N}_$]*");
    private static final Set<String> STRICT = Set.of(
            "and",
            "or",
            "not",
            "in",
            "between",
            "like",
            "any",
            "all",
            "array",
            "length",
            "char_length",
            "lower",
            "upper");

    private ConditionWords() {}

    static List<String> of(String condition, Dialect dialect) {
        List<String> words = new ArrayList<>();
        Matcher matcher =
                WORD.matcher(LITERAL.matcher(dialect.withoutCasts(condition)).replaceAll(" "));
        while (matcher.find()) {
            String quoted = quoted(matcher);
            String word = quoted == null ? matcher.group().toLowerCase(Locale.ROOT) : quoted;
            if (quoted != null || !STRICT.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static @Nullable String quoted(Matcher word) {
        String ticked = word.group(2);
        String quoted = word.group(1);
        return ticked != null ? ticked.replace("``", "`") : quoted == null ? null : quoted.replace("\"\"", "\"");
    }
}
