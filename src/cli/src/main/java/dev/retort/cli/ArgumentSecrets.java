package dev.retort.cli;

import dev.retort.config.Redaction;

/** Finds passwords among the words of a command line before anything can go wrong with them. */
final class ArgumentSecrets {

    private static final String OPTION = "--password";

    private ArgumentSecrets() {}

    static void hide(String[] arguments, Redaction redaction) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(OPTION + "=")) {
                redaction.hide(arguments[i].substring(OPTION.length() + 1));
            } else if (arguments[i].equals(OPTION) && isValue(arguments, i + 1)) {
                redaction.hide(arguments[i + 1]);
            }
        }
    }

    private static boolean isValue(String[] arguments, int index) {
        return index < arguments.length && !arguments[index].startsWith("-");
    }
}
