package dev.retort.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The file that keeps the password of the user {@code postgres}, readable for its owner only, so that other users of the
 * machine cannot log in.
 *
 * @param path the file
 */
record PasswordFile(Path path) {

    private static final int RANDOM_BYTES = 24;

    private static final String PATTERN = "[0-9a-f]{" + 2 * RANDOM_BYTES + "}";

    /**
     * The password; empty where there is no file or it does not hold one.
     *
     * @throws EmbeddedException if the file cannot be read
     */
    Optional<String> read() {
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        try {
            String password = new String(Files.readAllBytes(path), US_ASCII).strip();
            return password.matches(PATTERN) ? Optional.of(password) : Optional.empty();
        } catch (IOException e) {
            throw unusable("read", e);
        }
    }

    /**
     * Writes a new random password, whole or not at all.
     *
     * @throws EmbeddedException if the file cannot be written
     */
    String create() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        try {
            // A temporary file is created for its owner only (mode 0600).
            Path scratch = Files.createTempFile(path.getParent(), "password.unfinished-", "");
            Files.write(scratch, password.getBytes(US_ASCII));
            Files.move(scratch, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unusable("written", e);
        }
        return password;
    }

    private EmbeddedException unusable(String verb, IOException e) {
        return new EmbeddedException(
                "The file " + path + " with the password of the embedded database cannot be " + verb + ": "
                        + Reason.of(e) + "; make it accessible, or name a running database instead.",
                e);
    }
}
