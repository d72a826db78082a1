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
        String version = Main.class.getPackage().getImplementationVersion();
        System.out.println("retort " + (version == null ? "(unpackaged)" : version));
    }
}
