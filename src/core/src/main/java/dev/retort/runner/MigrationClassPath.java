package dev.retort.runner;

import dev.retort.history.Direction;
import dev.retort.history.MigrationScript;
import dev.retort.history.RetortVersion;
import dev.retort.migration.Migration;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** Migrations that are compiled already and stand on a class path, as in an application that brings its own. */
public final class MigrationClassPath implements MigrationSource {

    private final ClassLoader loader;
    private final List<String> classNames;

    private MigrationClassPath(ClassLoader loader, Collection<String> classNames) {
        this.loader = loader;
        this.classNames = classNames.stream().sorted().toList();
    }

    /** The classes of the given binary names; those without a {@link dev.retort.migration.Revision} are left out. */
    public static MigrationClassPath ofClasses(ClassLoader loader, Collection<String> classNames) {
        return new MigrationClassPath(loader, classNames);
    }

    /**
     * The classes of a package, wherever the loader's directories and jars have it; packages inside it are not looked at.
     *
     * @throws UnreadableMigrationsException when the package is nowhere or cannot be listed
     */
    public static MigrationClassPath ofPackage(ClassLoader loader, String packageName) {
        try {
            return new MigrationClassPath(loader, PackageListing.classNames(loader, packageName));
        } catch (IOException e) {
            throw new UnreadableMigrationsException(
                    "Cannot list the classes of package '%s' (%s): name the classes one by one."
                            .formatted(packageName, e),
                    e);
        }
    }

    /**
     * The migrations in the order of their classes' names.
     *
     * @throws dev.retort.history.InvalidMigrationException when a class carries a revision but is no migration
     */
    @Override
    public List<MigrationScript> load() {
        ScriptReader reader = new ScriptReader(loader);
        return classNames.stream()
                .flatMap(name -> reader.read(name, name, MigrationClassPath::checksum).stream())
                .toList();
    }

    /**
     * Class files differ from compiler to compiler, so what the migration does is fingerprinted instead: comparable as
     * long as the version of Retort is the same.
     */
    private static String checksum(Migration migration) {
        String upgrade = operations(migration, Direction.UPGRADE);
        String downgrade = operations(migration, Direction.DOWNGRADE);
        return "operations-" + RetortVersion.TEXT + ":" + Checksum.of(upgrade, downgrade);
    }

    /** A migration that refuses a direction says so when it is run, not when it is loaded. */
    private static String operations(Migration migration, Direction direction) {
        try {
            return direction.collect(migration).toString();
        } catch (RuntimeException refusal) {
            return refusal.getClass().getName();
        }
    }
}
