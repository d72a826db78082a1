package dev.retort.config;

/** Asks a person for a password. */
@FunctionalInterface
public interface PasswordPrompt {

    /** What {@link Setting#PASSWORD} holds when a person is to be asked; no argument of a process can be this. */
    String ASK = "\0ask";

    /**
     * Asks.
     *
     * @param username who is to log in, for the question
     * @throws ConfigException where there is no terminal to ask at
     */
    Secret ask(String username);
}
