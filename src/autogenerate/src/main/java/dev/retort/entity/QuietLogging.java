package dev.retort.entity;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps the project's Hibernate from logging while its classes are read: only errors pass, through the JDK's logging. */
final class QuietLogging implements AutoCloseable {

    private static final String PROVIDER = "org.jboss.logging.provider";

    private final List<Logger> loggers =
            List.of(Logger.getLogger("org.hibernate"), Logger.getLogger("org.jboss.logging"));
    private final List<@Nullable Level> levels;
    private final @Nullable String provider;

    private QuietLogging() {
        levels = loggers.stream().<@Nullable Level>map(Logger::getLevel).toList();
        provider = System.getProperty(PROVIDER);
        loggers.forEach(logger -> logger.setLevel(Level.SEVERE));
        System.setProperty(PROVIDER, "jdk");
    }

    /** Silences until closed. */
    static QuietLogging begin() {
        return new QuietLogging();
    }

    /** Lets everybody log again as before. */
    @Override
    public void close() {
        for (int i = 0; i < loggers.size(); i++) {
            loggers.get(i).setLevel(levels.get(i));
        }
        if (provider == null) {
            System.clearProperty(PROVIDER);
        } else {
            System.setProperty(PROVIDER, provider);
        }
    }
}
