package dev.retort.hibernate.ddl;

import dev.retort.model.DatabaseServer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a server does with words that leave something open.
 *
 * @param fold the stored form of an unquoted name
 * @param storesGeneratedColumns whether a generated column that says neither STORED nor VIRTUAL is kept in the row
 * @param hasSerialTypes whether {@code bigserial} and its like are types that make a sequence
 * @param keepsChecksInColumns whether a condition in the definition of a column is part of the column, not of the table
 * @param emulatesSequences whether a table with one row stands for a sequence
 * @param isMySql whether it speaks MySQL's tongue: table options, prefix lengths, backslashes in literals
 * @param hasEnumDomains whether a domain whose condition lists texts stands for an enumeration type
 */
record ServerRules(
        UnaryOperator<String> fold,
        boolean storesGeneratedColumns,
        boolean hasSerialTypes,
        boolean keepsChecksInColumns,
        boolean emulatesSequences,
        boolean isMySql,
        boolean hasEnumDomains) {

    /**
     * The rules of a server. PostgreSQL folds ASCII letters to lower case
     * (https://www.postgresql.org/docs/current/sql-syntax-lexical.html) and made VIRTUAL the default in version 18;
     * MySQL, MariaDB, SQL Server and SQLite keep names as they are written; the others follow the standard and fold to
     * upper case, or do what the database is set to.
     */
    static ServerRules of(DatabaseServer server) {
        String product = server.product().toLowerCase(Locale.ROOT);
        if (contains(product, "postgres", "cockroach", "enterprisedb")) {
            return new ServerRules(
                    ServerRules::lowerAscii, server.majorVersion() < 18, true, false, false, false, false);
        }
        if (contains(product, "mysql", "mariadb")) {
            boolean mariaDb = product.contains("mariadb");
            return new ServerRules(UnaryOperator.identity(), false, false, mariaDb, !mariaDb, true, false);
        }
        if (contains(product, "sql server", "sqlite", "adaptive server")) {
            return new ServerRules(
                    UnaryOperator.identity(), false, false, false, product.contains("sqlite"), false, false);
        }
        boolean isH2 = contains(product, "h2");
        return new ServerRules(server.names()::fold, !product.contains("oracle"), false, false, false, false, isH2);
    }

    private static boolean contains(String product, String... names) {
        return Stream.of(names).anyMatch(product::contains);
    }

    private static String lowerAscii(String name) {
        StringBuilder folded = new StringBuilder(name);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.setCharAt(i, (char) (c + 'a' - 'A'));
            }
        }
        return folded.toString();
    }
}
