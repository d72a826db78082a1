package dev.retort.cli;

/**
 * One command. The class carries picocli's {@code @Command} with name and description, its own {@code @Option}s, and
 * the mixins of the options that it shares; {@link Verbs} lists it.
 */
public interface Verb {

    /**
     * Does it.
     *
     * @throws RuntimeException of a type that {@link ExceptionTranslation} knows
     */
    ExitCode run(Session session);
}
