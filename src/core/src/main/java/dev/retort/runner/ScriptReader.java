package dev.retort.runner;

import dev.retort.history.InvalidMigrationException;
import dev.retort.history.MigrationScript;
import dev.retort.migration.Migration;
import dev.retort.migration.Revision;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes migrations of classes that carry a {@link Revision}. */
final class ScriptReader {

    private static final Logger LOG = LoggerFactory.getLogger(ScriptReader.class);

    private final ClassLoader loader;

    ScriptReader(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * The class's migration; nothing where the class carries no {@link Revision}.
     *
     * @param source the file or class, for people
     * @throws InvalidMigrationException when the class carries one but is no migration
     */
    Optional<MigrationScript> read(String className, String source, Function<Migration, String> checksum) {
        try {
            Class<?> type = Class.forName(className, false, loader);
            Revision revision = type.getAnnotation(Revision.class);
            if (revision == null) {
                warnIfForgotten(type, source);
                return Optional.empty();
            }
            Migration migration = instance(type, source);
            return Optional.of(MigrationScript.of(revision, source, checksum.apply(migration), migration));
        } catch (ClassNotFoundException | LinkageError e) {
            throw new InvalidMigrationException(
                    "Class %s of %s cannot be loaded (%s): put what it needs on the class path of the migrations."
                            .formatted(className, source, e),
                    e);
        }
    }

    private static void warnIfForgotten(Class<?> type, String source) {
        if (Migration.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
            LOG.warn("{} implements Migration but has no @Revision; it is ignored", source);
        }
    }

    private static Migration instance(Class<?> type, String source) {
        if (!Migration.class.isAssignableFrom(type)) {
            throw new InvalidMigrationException(
                    "A class with @Revision implements Migration, but %s does not: add \"implements Migration\"."
                            .formatted(source));
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            if (Modifier.isPrivate(constructor.getModifiers()) || Modifier.isAbstract(type.getModifiers())) {
                throw unusable(source, null);
            }
            constructor.setAccessible(true);
            return (Migration) constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw new InvalidMigrationException(
                    "The constructor of %s throws %s: a migration does nothing until it is asked."
                            .formatted(source, e.getCause()),
                    e);
        } catch (ReflectiveOperationException e) {
            throw unusable(source, e);
        }
    }

    private static InvalidMigrationException unusable(String source, @Nullable ReflectiveOperationException cause) {
        String message =
                "A migration is a class of its own with a constructor without parameters that is not private, but %s is not."
                        .formatted(source);
        return cause == null ? new InvalidMigrationException(message) : new InvalidMigrationException(message, cause);
    }
}
