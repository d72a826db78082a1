package dev.retort.lint;

import dev.retort.schema.Column;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a column had and the MODIFY or CHANGE that says it anew does not repeat. */
final class ForgottenWords {

    private final Column before;
    private final Column after;
    private final String words;
    private final boolean isKey;

    /**
     * Compares a column with what is written of it.
     *
     * @param words what is written behind the name
     * @param isKey whether it is of the primary key, which refuses NULL in any case
     */
    ForgottenWords(Column before, Column after, String words, boolean isKey) {
        this.before = before;
        this.after = after;
        this.words = words.toLowerCase(Locale.ROOT).replaceAll("'(?:[^']|'')*+'", "''");
        this.isKey = isKey;
    }

    SqlReading told(QualifiedName table) {
        Map<String, Boolean> lost = new LinkedHashMap<>();
        lost.put(
                "NOT NULL",
                !before.nullable()
                        && after.nullable()
                        && !isKey
                        && !words.matches("(?s)(?:.*(?<!default)\\s+)?null\\b.*"));
        lost.put("its default", isLost(before.defaultValue(), after.defaultValue()) && !words.contains("default"));
        lost.put("ON UPDATE", before.onUpdate() != null && !words.contains("on update"));
        lost.put("GENERATED ALWAYS AS", isStored(before.generated()) && after.generated() == null);
        lost.put("INVISIBLE", before.invisible() && !words.matches("(?s).*\\b(?:in)?visible\\b.*"));
        lost.put("AUTO_INCREMENT", isLost(before.identity(), after.identity()));
        lost.put(
                "its collation",
                isLost(before.collation(), after.collation())
                        && !words.matches("(?s).*\\bchar(?:acter )?\\s*set\\b.*"));
        lost.put("its comment", before.comment() != null && !words.contains("comment"));
        lost.put("its check", before.check() != null && !words.contains("check"));
        String all = lost.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return SqlReading.HARMLESS.andIf(
                !all.isEmpty(),
                SqlRules.hazard(
                        SqlRules.MODIFY_FORGETS,
                        table + "." + before.name() + " loses " + all + ", which the statement does not repeat."));
    }

    /** What is not stored does not become a plain column: the server refuses. */
    private static boolean isStored(@Nullable GeneratedExpression generated) {
        return generated != null && generated.stored();
    }

    private static boolean isLost(@Nullable Object before, @Nullable Object after) {
        return before != null && after == null;
    }
}
