package dev.retort.database.scratch;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of databases for trials: {@code retort_scratch_}, the second they were made in, six random digits. */
final class ScratchName {

    private static final String PREFIX = "retort_scratch_";
    private static final Pattern FORM = Pattern.compile(PREFIX + "(\\d{1,12})_[0-9a-f]{6}");

    /** Between CREATE DATABASE and the first connection to it nothing shows that it is in use. */
    private static final Duration MAY_BE_NEW = Duration.ofMinutes(2);

    private static final SecureRandom RANDOM = new SecureRandom();

    private ScratchName() {}

    static String next() {
        byte[] bytes = new byte[3];
        RANDOM.nextBytes(bytes);
        return PREFIX + Instant.now().getEpochSecond() + "_" + HexFormat.of().formatHex(bytes);
    }

    /** Whether it is one that a killed run may have left behind. */
    static boolean isOld(String name) {
        Matcher form = FORM.matcher(name);
        return form.matches()
                && Instant.ofEpochSecond(Long.parseLong(form.group(1)))
                        .plus(MAY_BE_NEW)
                        .isBefore(Instant.now());
    }
}
