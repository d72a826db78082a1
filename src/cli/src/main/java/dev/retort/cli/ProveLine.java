package dev.retort.cli;

import dev.retort.history.MigrationScript;
import dev.retort.proof.Proof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the trial of one migration showed.
 *
 * @param revision its id
 * @param message what it does
 * @param proven whether it does what it says
 * @param proof what was tried; null where that failed
 * @param failure what it does wrong; null where nothing
 * @param editedSince whether the file tells of a trial of other SQL
 */
record ProveLine(
        String revision,
        String message,
        boolean proven,
        @Nullable Proof proof,
        @Nullable String failure,
        boolean editedSince) {

    private static final Pattern FINGERPRINT = Pattern.compile("SQL(?:\\s|\\*)+([0-9a-f]{12})\\.");

    static ProveLine of(MigrationScript script, Proof proof) {
        return new ProveLine(
                script.id(), script.words(), proof.isProven(), proof, null, isOfOtherSql(script.source(), proof));
    }

    static ProveLine failed(MigrationScript script, String failure) {
        return new ProveLine(script.id(), script.words(), false, null, failure, false);
    }

    private static boolean isOfOtherSql(String source, Proof proof) {
        try {
            Matcher said = FINGERPRINT.matcher(Files.readString(Path.of(source)));
            return proof.isProven() && said.find() && !said.group(1).equals(proof.fingerprint());
        } catch (IOException | InvalidPathException compiledAlready) {
            return false;
        }
    }

    List<String> text() {
        String label = message.isBlank() ? revision : revision + " (" + message + ")";
        if (failure != null) {
            return List.of(label, "  Failed: " + failure);
        }
        String edited = editedSince ? "\n  The file was edited since it was written." : "";
        return proof == null ? List.of(label) : List.of(label, "  " + String.join("\n  ", proof.lines()) + edited);
    }
}
