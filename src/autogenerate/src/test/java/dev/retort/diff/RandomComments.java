package dev.retort.diff;

import org.jspecify.annotations.Nullable;

/** Makes up comments, with all that means something in a literal, in Java or in a comment of Java. */
final class RandomComments {

    private RandomComments() {}

    /** One, or none as often. */
    static @Nullable String comment(Choice choice) {
        return choice.maybe(choice.of("Comment 0", "Comment 1", "it's \\ a \"b\"\n*/ \\u002a\\u002f ${c} %s"));
    }
}
