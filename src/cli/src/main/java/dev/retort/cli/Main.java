package dev.retort.cli;

/** Where the process starts and ends. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and exits with its code.
     *
     * @param args the words after {@code retort}
     */
    public static void main(String[] args) {
        System.exit(new Cli(ProcessSurroundings.read(), Verbs.all(), ExceptionTranslation::standard).run(args));
    }
}
