package dev.retort.config;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a migration's class, and with it its file, is named: <code>{id}</code> and <code>{slug}</code> stand for the
 * revision and the words of its message, <code>{0000}</code> for its number in the history, in as many digits; other
 * braces hold a pattern of {@link DateTimeFormatter} in UTC.
 *
 * @param text the pattern, for example <code>V{yyyyMMdd}_{HHmm}_{id}_{slug}</code>
 */
public record FileNamePattern(String text) {

    private static final Pattern NUMBER = Pattern.compile("\\{0+}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** Sorts by time, and says the revision and what it does. */
    public static final FileNamePattern DEFAULT = new FileNamePattern("V{yyyyMMdd}_{HHmm}_{id}_{slug}");

    /**
     * Checks the pattern.
     *
     * @throws ConfigException where it leaves out both revision and number, holds an unknown placeholder or gives no
     *     Java name
     */
    public FileNamePattern {
        if (!text.contains("{id}") && !NUMBER.matcher(text).find()) {
            throw new ConfigException(
                    "the file name '" + text + "' has neither {id} nor {0000}, so two migrations could share a name;"
                            + " write for example V{yyyyMMdd}_{HHmm}_{id}_{slug} or V{0000}_{slug}");
        }
        String sample = fill(text, Instant.EPOCH, "0123456789ab", "slug", 1);
        if (!isJavaName(sample)) {
            throw new ConfigException("the file name '" + text + "' gives names such as '" + sample
                    + "', which no Java class can have; use letters, digits and underscores, and a letter first");
        }
    }

    /** The name of the class of the history's n-th migration; the file's name is this and {@code .java}. */
    public String className(Instant created, String id, String slug, int number) {
        return fill(text, created, id, slug, number);
    }

    /** Where words are missing the underscores around them go too. */
    private static String fill(String text, Instant created, String id, String slug, int number) {
        String filled = PLACEHOLDER.matcher(text).replaceAll(found -> replacement(found, created, id, slug, number));
        return slug.isEmpty() ? filled.replaceAll("_+$", "").replaceAll("__+", "_") : filled;
    }

    private static String replacement(MatchResult found, Instant created, String id, String slug, int number) {
        String name = found.group(1);
        String value = name.matches("0+")
                ? String.format("%0" + name.length() + "d", number)
                : switch (name) {
                    case "id" -> id;
                    case "slug" -> slug;
                    default -> time(name, created);
                };
        return Matcher.quoteReplacement(value);
    }

    private static String time(String pattern, Instant created) {
        try {
            return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                    .withZone(ZoneOffset.UTC)
                    .format(created);
        } catch (IllegalArgumentException | DateTimeException unknown) {
            throw new ConfigException(
                    "{" + pattern
                            + "} in a file name is neither {id} nor {slug} nor {0000} nor a date such as {yyyyMMdd} or {HHmm}",
                    unknown);
        }
    }

    private static boolean isJavaName(String name) {
        return Character.isJavaIdentifierStart(name.charAt(0))
                && name.chars().allMatch(Character::isJavaIdentifierPart);
    }

    /** The pattern. */
    @Override
    public String toString() {
        return text;
    }
}
