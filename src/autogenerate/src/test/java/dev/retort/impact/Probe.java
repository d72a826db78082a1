package dev.retort.impact;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks at what a transaction has done to one table of PostgreSQL so far. */
final class Probe {

    private static final List<String> LOCKS = List.of(
            "",
            "AccessShareLock",
            "RowShareLock",
            "RowExclusiveLock",
            "ShareUpdateExclusiveLock",
            "ShareLock",
            "ShareRowExclusiveLock",
            "ExclusiveLock",
            "AccessExclusiveLock");

    private final Connection connection;
    private final String oid;
    private final String file;
    private final String indexes;

    Probe(Connection connection, String table) throws SQLException {
        this.connection = connection;
        this.oid = ask("select '" + table + "'::regclass::oid::text");
        this.file = file();
        this.indexes = indexes();
    }

    private String file() throws SQLException {
        return ask("select coalesce(max(relfilenode)::text, '') from pg_class where oid = " + oid);
    }

    private String indexes() throws SQLException {
        return ask("select coalesce(string_agg(relname || relfilenode, ' ' order by relname), '') from pg_class"
                + " where oid in (select indexrelid from pg_index where indrelid = " + oid + ")");
    }

    /** Whether the table is there, in another file. */
    boolean isRewritten() throws SQLException {
        String now = file();
        return !now.isEmpty() && !now.equals(file);
    }

    /** Whether an index is new or in another file. */
    boolean isIndexed() throws SQLException {
        List<String> before = List.of(indexes.split(" "));
        List<String> after = List.of(indexes().split(" "));
        return !after.contains("")
                && after.size() >= before.size()
                && after.stream().anyMatch(index -> !before.contains(index) && !index.startsWith("t_index"));
    }

    /** How many rows were read. */
    String rowsRead() throws SQLException {
        return ask("select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0)::text from"
                + " pg_stat_xact_user_tables where relid = " + oid);
    }

    /** How many rows that were there were written. */
    String rowsWritten() throws SQLException {
        return ask("select coalesce(sum(n_tup_upd), 0)::text from pg_stat_xact_user_tables where relid = " + oid);
    }

    /** The strongest lock on it, in the words of the manual; what reads and writes hold beside each other is no lock for people. */
    String lock() throws SQLException {
        List<String> modes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select mode from pg_locks where pid = pg_backend_pid()"
                        + " and locktype = 'relation' and relation = " + oid)) {
            while (rows.next()) {
                modes.add(rows.getString(1));
            }
        }
        int strongest = modes.stream().mapToInt(LOCKS::indexOf).max().orElse(0);
        return strongest <= LOCKS.indexOf("RowExclusiveLock") ? "" : words(LOCKS.get(strongest));
    }

    private static String words(String mode) {
        return mode.replace("Lock", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toUpperCase(Locale.ROOT);
    }

    private String ask(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
