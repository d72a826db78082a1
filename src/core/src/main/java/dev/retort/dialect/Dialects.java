package dev.retort.dialect;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dialect of a server. */
public final class Dialects {

    private static final List<Known> ALL = List.of(
            new Known("postgresql", PostgreSql.PRODUCT, PostgreSql.NEWEST, -1, PostgreSql::new),
            new Known("mysql", MySql.PRODUCT, MySql.NEWEST, 0, MySql::new),
            new Known("mariadb", MariaDb.PRODUCT, MariaDb.NEWEST, 0, MariaDb::new),
            new Known("h2", H2.PRODUCT, H2.NEWEST, 0, H2::new),
            new Known("sqlite", Sqlite.PRODUCT, Sqlite.NEWEST, 0, Sqlite::new));

    private static final Pattern VERSIONED = Pattern.compile("([a-z0-9]+)(?::([0-9]{1,3}(?:\\.[0-9]{1,3})?))?");

    private Dialects() {}

    /**
     * A product that Retort knows.
     *
     * @param name as {@code --dialect} takes it
     * @param product as the driver says it
     * @param newest the version that is taken where no server says its own, the newest that was tried: {@code 11.4}
     * @param unsaid the minor version where a version does not say it; negative where that is taken for the newest
     * @param make the dialect of a major and minor version
     */
    private record Known(String name, String product, String newest, int unsaid, Version make) {

        Dialect of(String version) {
            List<String> numbers = List.of(version.split("\\."));
            int minor = numbers.size() > 1 ? Integer.parseInt(numbers.get(1)) : unsaid;
            return make.of(Integer.parseInt(numbers.get(0)), minor);
        }
    }

    private interface Version {
        Dialect of(int majorVersion, int minorVersion);
    }

    /**
     * The dialect of the server that JDBC's {@code DatabaseMetaData} describes; empty where Retort does not know it.
     *
     * @param product the product's name as the driver says it
     * @param majorVersion the server's major version
     * @param minorVersion the server's minor version
     */
    public static Optional<Dialect> forServer(String product, int majorVersion, int minorVersion) {
        return find(known -> known.product().equals(product))
                .map(known -> known.make().of(majorVersion, minorVersion));
    }

    /**
     * The dialects by the names that {@code --dialect} takes, of the newest version or of one behind a colon: {@code mariadb:10.6}; empty
     * where it is none of them.
     */
    public static Optional<Dialect> byName(String name) {
        Matcher words = VERSIONED.matcher(name);
        return words.matches()
                ? find(known -> known.name().equals(words.group(1)))
                        .map(known -> known.of(Objects.requireNonNullElse(words.group(2), known.newest())))
                : Optional.empty();
    }

    private static Optional<Known> find(Predicate<Known> wanted) {
        return ALL.stream().filter(wanted).findFirst();
    }

    /** The names that {@code --dialect} takes. */
    public static List<String> names() {
        return ALL.stream().map(Known::name).toList();
    }

    /** The products as drivers and people call them. */
    public static List<String> products() {
        return ALL.stream().map(Known::product).toList();
    }
}
