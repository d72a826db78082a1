package dev.retort.lint;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import java.util.regex.Pattern;

/**
 * What a transaction refuses: PostgreSQL's statements that begin and end transactions themselves (PreventInTransactionBlock; the page of
 * each says so, https://www.postgresql.org/docs/current/sql-commands.html), and VACUUM on SQLite.
 */
final class InTransaction {

    private static final Pattern CONCURRENTLY =
            Pattern.compile("(?:create (?:unique )?index|drop index|reindex (?:\\([^)]*\\) ?)?\\w+) concurrently\\b.*"
                    + "|reindex ?\\([^)]*\\bconcurrently\\b[^)]*\\).*"
                    + "|alter table .*\\bdetach partition .* concurrently");

    private static final Pattern NEVER =
            Pattern.compile("vacuum\\b.*|alter system\\b.*|cluster(?: verbose| ?\\(verbose\\))?"
                    + "|(?:create|drop) (?:database|tablespace)\\b.*|alter database .*\\bset tablespace\\b.*"
                    + "|reindex (?:\\([^)]*\\) ?)?(?:schema|database|system)\\b.*"
                    + "|create subscription\\b(?!.*\\b(?:connect|create_slot) ?= ?'?(?:false|off|no|0)\\b).*"
                    + "|drop subscription\\b.*|alter subscription .* refresh (?:publication|sequences)\\b.*"
                    + "|alter subscription .* (?:set|add|drop) publication\\b(?!.*\\brefresh ?= ?'?(?:false|off|no|0)\\b).*"
                    + "|alter subscription .* set ?\\([^)]*\\b(?:failover|two_phase)\\b.*");

    private InTransaction() {}

    /**
     * Whether a statement asks with PostgreSQL's word that others go on meanwhile.
     *
     * @param words the statement in small letters, with single blanks
     */
    static boolean saysConcurrently(String words) {
        return CONCURRENTLY.matcher(words).matches();
    }

    /**
     * A statement that the server refuses in a transaction.
     *
     * @param words the statement in small letters, with single blanks
     */
    static SqlReading refused(String words, String statement) {
        String reason = "'" + SqlRules.shown(statement) + "' is refused, as the migration runs in a transaction.";
        return SqlReading.HARMLESS
                .andIf(saysConcurrently(words), SqlRules.hazard(SqlRules.CONCURRENTLY_IN_TRANSACTION, reason))
                .andIf(NEVER.matcher(words).matches(), SqlRules.hazard(SqlRules.REFUSED_IN_TRANSACTION, reason));
    }

    /** An operation that commits each of its statements itself. */
    static SqlReading refused(Operation operation, Dialect dialect) {
        return SqlReading.HARMLESS.andIf(
                dialect.onlineForms().refuseTransaction(operation),
                SqlRules.hazard(
                        SqlRules.CONCURRENTLY_IN_TRANSACTION,
                        "op.online() commits each statement of '" + operation.summary()
                                + "' by itself, which is refused, as the migration runs in a transaction."));
    }
}
