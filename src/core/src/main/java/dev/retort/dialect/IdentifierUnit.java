package dev.retort.dialect;

import java.nio.charset.StandardCharsets;

/** In what a server measures the length of identifiers. */
public enum IdentifierUnit {
    /** Bytes of UTF-8. */
    BYTES("bytes") {
        @Override
        public int length(String identifier) {
            return identifier.getBytes(StandardCharsets.UTF_8).length;
        }
    },
    /** Unicode characters. */
    CHARACTERS("characters") {
        @Override
        public int length(String identifier) {
            return identifier.codePointCount(0, identifier.length());
        }
    };

    private final String words;

    IdentifierUnit(String words) {
        this.words = words;
    }

    /** How long an identifier is. */
    public abstract int length(String identifier);

    /** The unit for people, in the plural. */
    public String words() {
        return words;
    }
}
