package dev.retort.cli;

import java.util.List;

/** Every verb, in the order of the help. */
final class Verbs {

    private Verbs() {}

    static List<Verb> all() {
        return List.of(new InitCommand(), new CompletionCommand(), new HelpVerb());
    }
}
