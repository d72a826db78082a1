package dev.retort.config;

import java.util.List;
import java.util.Locale;

/** Every setting there is: its key in {@code retort.yaml}, its variable and, for most, its flag. */
public enum Setting {
    /** Where the entity classes and their libraries are. */
    CLASSPATH("classpath", Shape.PATHS),
    /** Packages, classes or {@code @file}s to find entities in. */
    ENTITIES("entities", Shape.WORDS),
    /** The unit of {@code persistence.xml}. */
    PERSISTENCE_UNIT("persistence-unit", Shape.TEXT),
    /** Settings for Hibernate; every layer adds to those below. */
    HIBERNATE("hibernate", Shape.PAIRS),
    /** The database's address. */
    URL("database.url", Shape.TEXT),
    /** Who logs in. */
    USERNAME("database.username", Shape.TEXT),
    /** The password itself. */
    PASSWORD("database.password", Shape.TEXT),
    /** The variable that holds the password. */
    PASSWORD_ENV("database.password-env", Shape.TEXT),
    /** The schemas to look at. */
    SCHEMAS("database.schemas", Shape.WORDS),
    /** What to look at alone, as globs. */
    INCLUDE("database.include", Shape.WORDS),
    /** What to leave alone, as globs. */
    EXCLUDE("database.exclude", Shape.WORDS),
    /** What to do about what only the database has, kind by kind; every layer adds to those below. */
    ONLY_IN_DATABASE("only-in-database", Shape.PAIRS),
    /** The folder of the migration files. */
    MIGRATIONS("migrations.directory", Shape.TEXT),
    /** How migration files are named. */
    FILE_NAME("migrations.file-name", Shape.TEXT),
    /** The Java package of new migration files. */
    PACKAGE("migrations.package", Shape.TEXT),
    /** The text that new migration files start from. */
    TEMPLATE("migrations.template", Shape.TEXT),
    /** Whether each change is one statement, also where others would wait for it. */
    PLAIN("migrations.plain", Shape.TEXT),
    /** Whether a new migration is tried before it is written. */
    PROOF("proof", Shape.TEXT),
    /** Where it is tried. */
    SCRATCH("scratch", Shape.TEXT),
    /** How much which hazards matter, rule by rule and kind by kind; every layer adds to those below. */
    LINT_LEVELS("lint.levels", Shape.PAIRS),
    /** The smallest number of rows for which a lock or a rewrite is worth a word. */
    FEWEST_ROWS("hazards.fewest-rows", Shape.TEXT),
    /** The file that says how many rows tables have where it matters. */
    STATISTICS("hazards.statistics", Shape.TEXT),
    /** How long to wait for another run to end, and for locks on tables. */
    LOCK_TIMEOUT("lock-timeout", Shape.TEXT);

    /** What each of several sets of entities may have of its own. */
    static final List<Setting> OF_MODELS = List.of(CLASSPATH, ENTITIES, PERSISTENCE_UNIT, HIBERNATE);

    private final String key;
    private final Shape shape;

    Setting(String key, Shape shape) {
        this.key = key;
        this.shape = shape;
    }

    /** The key in {@code retort.yaml}, with a dot between a section and its key. */
    public String key() {
        return key;
    }

    /** The flag of the command line. */
    public String flag() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The environment variable. */
    public String variable() {
        return "RETORT_" + name();
    }

    Shape shape() {
        return shape;
    }
}
