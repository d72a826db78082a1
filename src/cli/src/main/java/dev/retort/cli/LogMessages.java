package dev.retort.cli;

import dev.retort.report.Output;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * What libraries log, which may hold addresses and passwords: it leaves through the redaction like everything else.
 * Retort's own warnings are shown; of others only what is severe, unless a stack trace is wanted.
 */
final class LogMessages extends Handler {

    private static final String OWN = "dev.retort.";

    private final Output output;
    private final Level others;

    private LogMessages(Output output, Level others) {
        this.output = output;
        this.others = others;
        setFormatter(new SimpleFormatter());
    }

    static void route(Output output, boolean isWanted) {
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(new LogMessages(output, isWanted ? Level.WARNING : Level.SEVERE));
    }

    @Override
    public void publish(LogRecord logged) {
        Level least = String.valueOf(logged.getLoggerName()).startsWith(OWN) ? Level.WARNING : others;
        if (logged.getLevel().intValue() >= least.intValue()) {
            output.warning(getFormatter().formatMessage(logged));
        }
    }

    @Override
    public void flush() {
        // Each message is written at once.
    }

    @Override
    public void close() {
        // The streams belong to the process.
    }
}
