package dev.retort.lint;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a transaction refuses: PostgreSQL's statements that begin and end transactions themselves (PreventInTransactionBlock; the page of
 * each says so, https://www.postgresql.org/docs/current/sql-commands.html), VACUUM on SQLite, and labels that nobody may use yet (55P04,
 * https://www.postgresql.org/docs/current/sql-altertype.html).
 */
final class InTransaction {

    private static final Pattern CONCURRENTLY =
            Pattern.compile("(?:create (?:unique )?index|drop index|reindex (?:\\([^)]*\\) ?)?\\w+) concurrently\\b.*"
                    + "|reindex ?\\([^)]*\\bconcurrently\\b[^)]*\\).*"
                    + "|alter table .*\\bdetach partition .* concurrently");

    private static final Pattern NEVER =
            Pattern.compile("vacuum\\b.*|alter system\\b.*|cluster(?: verbose| ?\\(verbose\\))?"
                    + "|(?:create|drop) (?:database|tablespace)\\b.*|alter database .*\\bset tablespace\\b.*"
                    + "|reindex (?:\\([^)]*\\) ?)?(?:schema|database|system)\\b.*");

    private static final Pattern NEW_LABEL = Pattern.compile(
            "\\s*alter\\s+type\\s.*\\sadd\\s+value\\s+(?:if\\s+not\\s+exists\\s+)?('(?:[^']|'')*')(?:\\s+(?:before|after)\\s.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private InTransaction() {}

    /**
     * A statement that the server refuses in a transaction.
     *
     * @param words the statement in small letters, with single blanks
     */
    static SqlReading refused(String words, String statement) {
        String reason = "'" + SqlRules.shown(statement) + "' is refused, as the migration runs in a transaction.";
        return SqlReading.HARMLESS
                .andIf(
                        CONCURRENTLY.matcher(words).matches(),
                        SqlRules.hazard(SqlRules.CONCURRENTLY_IN_TRANSACTION, reason))
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

    /** The literal of the label that a statement gives an enumeration type; empty where it does something else. */
    static Optional<String> newLabel(String statement) {
        Matcher added = NEW_LABEL.matcher(statement);
        return added.matches() ? Optional.of(added.group(1)) : Optional.empty();
    }

    /** What names labels that came in the same transaction; a further label may stand before or behind one of them. */
    static SqlReading tooEarly(String text, Collection<String> labels) {
        List<String> used = newLabel(text).isPresent()
                ? List.of()
                : labels.stream().filter(text::contains).toList();
        return SqlReading.HARMLESS.andIf(
                !used.isEmpty(),
                SqlRules.hazard(
                        SqlRules.LABEL_BEFORE_COMMIT,
                        "nobody can use " + String.join(", ", used)
                                + " before the transaction that adds it to its type is committed."));
    }
}
