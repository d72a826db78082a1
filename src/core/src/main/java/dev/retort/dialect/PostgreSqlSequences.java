package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SequenceOwner;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Changes of sequences, in PostgreSQL's words: https://www.postgresql.org/docs/current/sql-altersequence.html. */
final class PostgreSqlSequences {

    private PostgreSqlSequences() {}

    /** With which column it goes, behind a blank. */
    static String ownedBy(PostgreSql dialect, Sequence sequence) {
        SequenceOwner owner = sequence.owner();
        return owner == null
                ? " owned by none"
                : " owned by " + dialect.quote(owner.table()) + "." + dialect.quote(owner.column());
    }

    /** One that gave no number yet begins with its new first one. */
    static List<String> change(PostgreSql dialect, Operation.AlterSequence operation) {
        String name = dialect.quote(operation.after().name());
        SequenceOptions before = operation.before().options();
        SequenceOptions after = operation.after().options();
        String alter = "alter sequence " + name + clauses(dialect, operation);
        SequenceRestart restart = new SequenceRestart(before, after);
        if (restart.isNeeded()) {
            return List.of(restarting(restart, dialect.literal(name), dialect.literal(alter)));
        }
        List<String> statements = new ArrayList<>(List.of(alter));
        if (before.firstValue() != after.firstValue()) {
            statements.add("select setval(" + dialect.literal(name) + ", " + after.firstValue() + ", false) from "
                    + name + " where not is_called and last_value = " + before.firstValue());
        }
        return statements;
    }

    /**
     * The statement that changes how a sequence counts, with what lets it go on.
     *
     * @param sequence its quoted name, as an expression
     * @param alter the statement, as an expression
     */
    static String restarting(SequenceRestart restart, String sequence, String alter) {
        return PostgreSqlBlock.of(
                " declare last_value bigint; is_called boolean; begin execute 'select last_value, is_called from ' || "
                        + sequence + " into last_value, is_called; execute " + alter + " || case when "
                        + restart.isDue("last_value", " and not is_called") + " then ' restart with "
                        + restart.after().firstValue() + "' else '' end; end ");
    }

    private static String clauses(PostgreSql dialect, Operation.AlterSequence operation) {
        Sequence before = operation.before();
        Sequence after = operation.after();
        boolean retyped = !Objects.equals(before.type(), after.type());
        boolean moved = !Objects.equals(before.owner(), after.owner());
        boolean counts = !moved || retyped || !before.options().equals(after.options());
        String type = after.type() == null ? "bigint" : after.type().sql();
        return (retyped ? " as " + type : "")
                + (counts ? SequenceSql.options(retyped ? bounded(after.options()) : after.options(), true) : "")
                + (moved ? ownedBy(dialect, after) : "");
    }

    /** Beside another type, no limit means that of the type, in whichever direction the sequence counts ({@code init_params}). */
    private static SequenceOptions bounded(SequenceOptions options) {
        return options.increment() > 0
                ? options.withMinimum(options.impliedStart())
                : options.withMaximum(options.impliedStart());
    }
}
