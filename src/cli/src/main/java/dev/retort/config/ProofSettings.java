package dev.retort.config;

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
            default -> new ProofSettings(wanted, Place.ADDRESS, DatabaseUrl.parse(value.text(), value.origin()));
        };
    }
}
