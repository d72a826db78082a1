package dev.retort.entity;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Replaces {@code ${NAME:default}} by a property, a variable of the environment or the default. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^${}:]+)(?::([^${}]*))?}");
    private static final int DEPTH = 20;

    private final Map<String, String> properties;
    private final Map<String, String> environment;

    Placeholders(Map<String, String> properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    /** The text with its placeholders replaced, inner ones first; one that nothing answers stays as it is. */
    String resolve(String text) {
        String resolved = text;
        for (int i = 0; i < DEPTH; i++) {
            String next = PLACEHOLDER.matcher(resolved).replaceAll(this::replacement);
            if (next.equals(resolved)) {
                return resolved;
            }
            resolved = next;
        }
        return resolved;
    }

    private String replacement(MatchResult found) {
        String value = value(found.group(1).strip());
        String answer = value != null ? value : found.group(2) != null ? found.group(2) : found.group();
        return Matcher.quoteReplacement(answer);
    }

    private @Nullable String value(String name) {
        String property = properties.get(name);
        String variable = environment.get(name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT));
        return property != null ? property : variable != null ? variable : environment.get(name);
    }
}
