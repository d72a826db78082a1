package dev.retort.dialect;

/**
 * What others cannot do while a statement runs.
 *
 * @param blocks whom it keeps waiting
 * @param words the lock in the server's words; empty for none
 */
public record Lock(Blocks blocks, String words) {

    /** No lock of which others notice anything. */
    public static final Lock NONE = new Lock(Blocks.NOTHING, "");

    /** Whom a lock keeps waiting. */
    public enum Blocks {
        /** Nobody who reads or writes rows. */
        NOTHING(""),
        /** Those who write. */
        WRITES("writes"),
        /** Those who read and those who write. */
        EVERYTHING("reads and writes");

        private final String words;

        Blocks(String words) {
            this.words = words;
        }

        /** What waits, for people. */
        public String words() {
            return words;
        }
    }

    /** Whether anybody waits who reads or writes rows. */
    public boolean isFelt() {
        return blocks != Blocks.NOTHING;
    }
}
