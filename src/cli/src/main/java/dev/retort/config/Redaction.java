package dev.retort.config;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes passwords out of a text: those it was told of, and whatever stands where an address or a setting has a
 * password. Every message that leaves the process passes through it.
 */
public final class Redaction implements UnaryOperator<String> {

    static final String STARS = "***";

    /** From this length on a password is hidden inside longer words too; "sa" must not take "message" apart. */
    private static final int UNMISTAKABLE = 8;

    /** Greedy up to the last at-sign of the word: an unencoded password may hold at-signs and slashes itself. */
    private static final Pattern CREDENTIALS = Pattern.compile("//[^\\s/?#'\"@]*:[^\\s'\"]*@");

    private static final Pattern ASSIGNMENT = Pattern.compile(
            "([\\w.-]*(?:password|passwd|pwd|passphrase)\"?\\s*=\\s*)(\"[^\"]*\"|'[^']*'|[^\\s&;\"']+)",
            Pattern.CASE_INSENSITIVE);

    /** A colour's escape sequence ends with a letter, which is no part of the word after it. */
    private static final String WORD_START = "(?:(?<![\\p{L}\\p{N}])|(?<=\u001b\\[\\d{1,2}m))";

    private static final String WORD_END = "(?![\\p{L}\\p{N}])";

    private final Set<String> secrets = ConcurrentHashMap.newKeySet();

    /** Hides a password from now on, as it is written and percent-encoded as in an address. */
    public void hide(String secret) {
        if (!secret.isBlank()) {
            secrets.add(secret);
            secrets.add(URLEncoder.encode(secret, StandardCharsets.UTF_8).replace("+", "%20"));
        }
    }

    /** Hides a password from now on and gives it back. */
    public Secret hide(Secret secret) {
        hide(secret.value());
        return secret;
    }

    /** The text with stars in the place of passwords. */
    @Override
    public String apply(String text) {
        String result = text;
        for (String secret : longestFirst()) {
            result = occurrences(secret).matcher(result).replaceAll(Matcher.quoteReplacement(STARS));
        }
        result = CREDENTIALS.matcher(result).replaceAll("//" + STARS + "@");
        return ASSIGNMENT.matcher(result).replaceAll("$1" + STARS);
    }

    /** A password may be part of another one. */
    private Iterable<String> longestFirst() {
        return secrets.stream().sorted(Comparator.comparingInt(String::length).reversed())::iterator;
    }

    private static Pattern occurrences(String secret) {
        String quoted = Pattern.quote(secret);
        return Pattern.compile(secret.length() >= UNMISTAKABLE ? quoted : WORD_START + quoted + WORD_END);
    }
}
