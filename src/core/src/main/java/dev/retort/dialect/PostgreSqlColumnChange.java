package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Identity;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The steps from one state of a column to another, in the order in which PostgreSQL takes them. */
final class PostgreSqlColumnChange {

    private final PostgreSql dialect;
    private final QualifiedName table;
    private final Column before;
    private final Column after;
    private final List<String> statements = new ArrayList<>();

    PostgreSqlColumnChange(PostgreSql dialect, Operation.AlterColumn operation) {
        this.dialect = dialect;
        this.table = operation.table();
        this.before = operation.before();
        this.after = operation.after();
    }

    List<String> statements() {
        if (!Objects.equals(before.generated(), after.generated())) {
            changeGeneration();
        }
        boolean renumbered = !Objects.equals(before.identity(), after.identity());
        if (renumbered) {
            endNumbering();
        }
        changeType();
        changeNullability();
        if (renumbered) {
            beginNumbering();
        }
        if (!Objects.equals(before.comment(), after.comment())) {
            statements.add(dialect.comment(table, after.name(), after.comment()));
        }
        return statements;
    }

    /** A stored value can outlive its expression; every other change computes the column anew. */
    private void changeGeneration() {
        if (before.generated() != null
                && after.generated() == null
                && before.generated().stored()) {
            alter("drop expression");
            return;
        }
        statements.addAll(dialect.statements(new Operation.DropColumn(table, before)));
        statements.addAll(dialect.statements(new Operation.AddColumn(table, after)));
    }

    private void changeType() {
        boolean typed = !before.type().equals(after.type());
        boolean collated = !Objects.equals(before.collation(), after.collation());
        boolean defaulted = !Objects.equals(before.defaultValue(), after.defaultValue());
        boolean retype = (typed || collated) && !isComputedAnew();
        boolean undefaulted = defaulted && after.defaultValue() == null;
        if (before.defaultValue() != null && (undefaulted || retype) && !isComputedAnew()) {
            alter("drop default");
        }
        if (retype) {
            alter("type " + after.type().sql() + collation() + using());
        }
        if (retype && isSerial(after) && Objects.equals(before.identity(), after.identity())) {
            // A sequence that counts in a smaller type than its column ends before the column does.
            statements.add(PostgreSqlNumbering.alterOwned(
                    dialect, table, after.name(), " as " + after.type().sql()));
        }
        if (after.defaultValue() != null && (defaulted || retype) && !isComputedAnew()) {
            alter("set default " + after.defaultValue().sql());
        }
    }

    /** Another type comes with its own collation, if it has one. */
    private String collation() {
        if (after.collation() != null) {
            return " collate " + dialect.quote(QualifiedName.parse(after.collation()));
        }
        boolean isOtherType = !before.type().equals(after.type());
        return before.collation() == null || isOtherType ? "" : " collate \"default\"";
    }

    private static boolean isSerial(Column column) {
        return column.identity() != null && column.identity().generation() == Identity.Generation.SERIAL;
    }

    private boolean isComputedAnew() {
        return after.generated() != null && !Objects.equals(before.generated(), after.generated());
    }

    private String using() {
        if (PostgreSqlTypes.isAssignable(before.type(), after.type()) || after.generated() != null) {
            return "";
        }
        return " using " + PostgreSqlCasts.of(dialect.quote(after.name()), before.type(), after.type());
    }

    private void changeNullability() {
        if (before.nullable() != after.nullable() && !isComputedAnew()) {
            alter(after.nullable() ? "drop not null" : "set not null");
        }
    }

    private void endNumbering() {
        Identity identity = before.identity();
        if (identity == null || isIdentityKept()) {
            return;
        }
        if (identity.generation() == Identity.Generation.SERIAL) {
            alter("drop default");
            statements.add(dropOwnedSequence());
        } else {
            alter("drop identity");
        }
    }

    /** Its name is that of the table and column when it was made, which may have been other ones. */
    private String dropOwnedSequence() {
        return PostgreSqlBlock.of(" begin execute 'drop sequence ' || " + ownedSequence() + "; end ");
    }

    private String ownedSequence() {
        return PostgreSqlNumbering.owned(dialect, table, after.name());
    }

    private boolean isIdentityKept() {
        return isIdentity(before.identity()) && isIdentity(after.identity());
    }

    private static boolean isIdentity(@org.jspecify.annotations.Nullable Identity identity) {
        return identity != null && identity.generation() != Identity.Generation.SERIAL;
    }

    private void beginNumbering() {
        Identity identity = after.identity();
        if (identity == null) {
            return;
        }
        if (isIdentityKept()) {
            countOn(Objects.requireNonNull(before.identity()).options(), identity);
            return;
        }
        if (identity.generation() == Identity.Generation.SERIAL) {
            statements.addAll(new PostgreSqlNumbering(dialect, table, after.name(), identity)
                    .beginSerial(after.type().sql()));
        } else {
            alter("add" + new PostgreSqlNumbering(dialect, table, after.name(), identity).clause());
        }
        statements.add(behindRows(dialect, ownedSequence(), table, after.name(), identity.options()));
    }

    private void countOn(SequenceOptions counted, Identity identity) {
        alter("set generated " + generation(identity) + setOptions(identity.options()));
        SequenceRestart restart = new SequenceRestart(counted, identity.options());
        if (restart.isNeeded()) {
            String alter = statements.remove(statements.size() - 1);
            statements.add(PostgreSqlSequences.restarting(restart, ownedSequence(), dialect.literal(alter)));
            statements.add(behindRows(dialect, ownedSequence(), table, after.name(), identity.options()));
        }
    }

    /**
     * The first number given is one that no row has; where all rows are before the first number anyway, the sequence stays
     * where it is, and rows beyond its last number do not count, as it would refuse to go there
     * (https://www.postgresql.org/docs/current/functions-sequence.html).
     *
     * @param sequence the sequence, as SQL
     */
    static String behindRows(
            PostgreSql dialect, String sequence, QualifiedName table, String column, SequenceOptions options) {
        return behindRows(dialect, sequence, table, column, options, String.valueOf(options.firstValue()));
    }

    /** Several tables may count on one sequence, which none of them sets back. */
    static String furtherBehindRows(PostgreSql dialect, Operation.ContinueSequence operation) {
        String sequence = dialect.literal(dialect.quote(operation.sequence().name()));
        SequenceOptions options = operation.sequence().options();
        String reached = "coalesce(pg_sequence_last_value(" + sequence + "::regclass), " + options.firstValue() + ")";
        return behindRows(dialect, sequence, operation.table(), operation.column(), options, reached);
    }

    private static String behindRows(
            PostgreSql dialect,
            String sequence,
            QualifiedName table,
            String column,
            SequenceOptions options,
            String reached) {
        boolean descends = options.increment() < 0;
        String last = (descends ? "min(" : "max(") + dialect.quote(column) + ")";
        return "select setval(" + sequence + ", " + last + "::bigint) from " + dialect.quote(table)
                + SequenceSql.withinReach(options, dialect.quote(column)) + " having " + last
                + (descends ? " <= " : " >= ") + reached;
    }

    private static String generation(Identity identity) {
        return identity.generation() == Identity.Generation.ALWAYS ? "always" : "by default";
    }

    private static String setOptions(SequenceOptions options) {
        return SequenceSql.options(options, true)
                .replaceAll(
                        " (increment by|no minvalue|minvalue|no maxvalue|maxvalue|start with|cache|no cycle|cycle)",
                        " set $1");
    }

    private void alter(String change) {
        statements.add(dialect.alterTable(table) + "alter column " + dialect.quote(after.name()) + " " + change);
    }
}
