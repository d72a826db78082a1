package dev.retort.cli;

/** Where the process starts and ends. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and exits with its code; an interrupted one with 130, 128 and the number of the signal, which is
     * the virtual machine's doing.
     *
     * @param args the words after {@code retort}
     */
    public static void main(String[] args) {
        Interruption interruption = Interruption.ofProcess();
        int exitCode = new Cli(ProcessSurroundings.read(), Verbs.all(), ExceptionTranslation::standard, interruption)
                .run(args);
        interruption.commandEnded();
        System.exit(exitCode);
    }
}
