package dev.retort.config;

import java.util.List;

/**
 * What one layer says about one setting.
 *
 * @param words one word for a text, several for a list, {@code key=value} words for pairs
 * @param origin where it was written
 */
record Value(List<String> words, Origin origin) {

    Value {
        words = List.copyOf(words);
    }

    /** The only word. */
    String text() {
        return words.get(0);
    }

    /**
     * What it says of something that is or is not.
     *
     * @throws ConfigException where it is neither true nor false
     */
    boolean isTrue() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw origin.error("'" + text() + "' is neither true nor false; write one of the two");
        };
    }

    boolean isEmpty() {
        return words.stream().allMatch(String::isEmpty);
    }
}
