package dev.retort.cli;

/** {@code -1} is a step back from where the database is, not an option. */
final class RelativeTargets {

    private RelativeTargets() {}

    /** The words with each {@code -N} written as {@code current-N}. */
    static String[] named(String... arguments) {
        String[] named = arguments.clone();
        for (int i = 0; i < named.length; i++) {
            if (named[i].matches("-[0-9]{1,9}")) {
                named[i] = "current" + named[i];
            }
        }
        return named;
    }
}
