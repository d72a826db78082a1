package dev.retort.config;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people write them. */
final class DurationText {

    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h)?");

    private DurationText() {}

    /**
     * {@code 500ms}, {@code 60s}, {@code 5m} or {@code 1h}; seconds without a unit.
     *
     * @throws ConfigException for anything else
     */
    static Duration parse(String text, Origin origin) {
        Matcher parts = NUMBER_AND_UNIT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            throw origin.error("'" + text + "' is not a duration; write a number and ms, s, m or h, such as 60s");
        }
        long number = Long.parseLong(parts.group(1));
        String unit = parts.group(2) == null ? "s" : parts.group(2);
        return switch (unit) {
            case "ms" -> Duration.ofMillis(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofSeconds(number);
        };
    }
}
