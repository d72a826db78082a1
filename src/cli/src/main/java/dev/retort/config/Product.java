package dev.retort.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of database an address can name. */
public enum Product {
    /** PostgreSQL, and what speaks its protocol. */
    POSTGRESQL,
    /** MySQL. */
    MYSQL,
    /** MariaDB. */
    MARIADB,
    /** H2. */
    H2,
    /** SQLite. */
    SQLITE;

    /** The name in addresses: {@code postgresql}, {@code mysql}, {@code mariadb}, {@code h2} or {@code sqlite}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a database is a file, which needs no server. */
    public boolean isFile() {
        return this == SQLITE;
    }

    static Optional<Product> ofWord(String word) {
        return Stream.of(values())
                .filter(product -> product.word().equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Stream.of(values()).map(Product::word).toList();
    }
}
