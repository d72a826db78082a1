package dev.retort.report;

import java.io.PrintStream;

/** The line at the bottom of a terminal that is written over until something else is printed. */
final class StatusLine {

    /** Short enough not to wrap on a terminal of the classic width, where it could not be written over. */
    private static final int WIDTH = 79;

    private static final String ERASE = "\r\u001b[K";

    private final PrintStream stream;
    private boolean isShown;

    StatusLine(PrintStream stream) {
        this.stream = stream;
    }

    synchronized void show(String text) {
        String line = VisibleText.of(text);
        stream.print(ERASE + (line.length() > WIDTH ? line.substring(0, WIDTH - 3) + "..." : line));
        stream.flush();
        isShown = true;
    }

    synchronized void erase() {
        if (isShown) {
            stream.print(ERASE);
            stream.flush();
            isShown = false;
        }
    }

    /** Prints on any stream with the line out of the way. */
    synchronized void print(PrintStream target, String text) {
        erase();
        target.print(text);
        target.flush();
    }
}
