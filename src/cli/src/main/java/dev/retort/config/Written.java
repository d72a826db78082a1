package dev.retort.config;

import java.util.List;

/**
 * A value as it stands in {@code retort.yaml}, with references to variables in it.
 *
 * @param words its words
 * @param isLine whether a list was written as one line, which is taken apart once the variables are in place
 * @param origin where it was written
 */
record Written(List<String> words, boolean isLine, Origin origin) {

    Written {
        words = List.copyOf(words);
    }

    /**
     * The value with variables put in.
     *
     * @throws ConfigException where a variable is not set and has no default
     */
    Value value(Shape shape, Variables variables) {
        List<String> expanded =
                words.stream().map(word -> variables.expand(word, origin)).toList();
        return new Value(isLine ? shape.split(expanded.get(0)) : expanded, origin);
    }
}
