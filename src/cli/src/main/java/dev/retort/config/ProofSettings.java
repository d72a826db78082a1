package dev.retort.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether and where a new migration is tried.
 *
 * @param wanted whether it is tried at all
 * @param place where, if that is said by a word
 * @param url the server on which a database for trials is to be made; null where a word says it
 */
public record ProofSettings(
        boolean wanted, Place place, @Nullable DatabaseUrl url) {

    private static final List<String> WORDS = List.of("auto", "server", "embedded", "container");

    /** Where a migration is tried. */
    public enum Place {
        /** On the server, where the user may create a database there, otherwise on an embedded one, otherwise in a container. */
        AUTO,
        /** On the server. */
        SERVER,
        /** On an embedded server of the same product. */
        EMBEDDED,
        /** In a container with a server of the same product and version. */
        CONTAINER,
        /** On the server whose address is given. */
        ADDRESS
    }

    static ProofSettings of(Layers layers) {
        boolean wanted = layers.first(Setting.PROOF).map(Value::isTrue).orElse(true);
        return layers.first(Setting.SCRATCH)
                .map(value -> of(wanted, value))
                .orElseGet(() -> new ProofSettings(wanted, Place.AUTO, null));
    }

    private static ProofSettings of(boolean wanted, Value value) {
        return switch (value.text()) {
            case "auto" -> new ProofSettings(wanted, Place.AUTO, null);
            case "server" -> new ProofSettings(wanted, Place.SERVER, null);
            case "embedded" -> new ProofSettings(wanted, Place.EMBEDDED, null);
            case "container" -> new ProofSettings(wanted, Place.CONTAINER, null);
            default -> new ProofSettings(wanted, Place.ADDRESS, address(value));
        };
    }

    /** What is one word is no address. */
    private static DatabaseUrl address(Value value) {
        String word = value.text().strip();
        if (!word.matches("[A-Za-z_-]+")) {
            return DatabaseUrl.parse(word, value.origin());
        }
        String question = Nearest.question(word, WORDS);
        throw value.origin()
                .error("'" + word + "' is no place for trials"
                        + (question.isEmpty() ? "; write " : question + " The places are ") + String.join(", ", WORDS)
                        + " or the address of a server, postgresql://user:password@host/database");
    }
}
