package dev.retort.dialect;

import dev.retort.operation.HasOnlineForm;
import dev.retort.operation.Operation;
import dev.retort.schema.Constraint;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * How a server changes tables while others read and write them, as the statements of {@code op.online()} do, each of which commits
 * by itself.
 */
public abstract class OnlineForms {

    /** A server that has none, or has no need of any. */
    static final OnlineForms NONE = new OnlineForms() {};

    /** Whether there is a form of its own for a change of a table. */
    public boolean suit(Operation change, Table table) {
        return false;
    }

    /**
     * Whether a constraint can hold for new rows at first, and be asked about those that are there later, while others read and
     * write.
     */
    public boolean validateLater(Constraint constraint, Table table) {
        return false;
    }

    /**
     * Whether a new column, where it is numbered, can get its numbers from a sequence that is made for it first.
     *
     * @param schema what is there when it comes
     */
    public boolean numberLater(Operation.AddColumn add, Schema schema) {
        return true;
    }

    /** Whether a key can take the place of another one in a moment, its index being built before. */
    public boolean replace(Operation.ReplaceKey replace, Table table) {
        return false;
    }

    /** Whether a column comes to refuse NULL in a step of its own, behind what else changes of it. */
    public boolean requireLater(Operation.AlterColumn required, Table table) {
        return false;
    }

    /** Whether an operation is refused within a transaction. */
    public final boolean refuseTransaction(Operation operation) {
        return !statements(operation).isEmpty();
    }

    /** The statements of a change, in order; none where it is carried out as usual. */
    public List<OnlineStatement> statements(Operation operation) {
        return List.of();
    }

    /** Whether an index that is built while others write may lack some of their rows, without a word. */
    public boolean missRows() {
        return false;
    }

    /** The tool that copies a huge table beside the one in use and takes none with a foreign key; empty where none is known. */
    public String toolWithoutForeignKeys() {
        return "";
    }

    /** Whether a change is to be made while others read and write, and the server has no form for that. */
    public final boolean lack(Operation operation) {
        return operation instanceof HasOnlineForm change && change.online() && !have(operation);
    }

    /** Whether there is a form for a change that is to be made so. */
    boolean have(Operation operation) {
        return !statements(operation).isEmpty();
    }

    /** The texts of the statements of a change; none where it is carried out as usual. */
    List<String> sql(Operation operation) {
        return statements(operation).stream().map(OnlineStatement::sql).toList();
    }

    /** What is known of a statement that carries out an operation; empty where nothing is. */
    public Optional<OnlineStatement> find(Operation operation, String sql) {
        return statements(operation).stream()
                .filter(statement -> statement.sql().equals(sql))
                .findFirst();
    }

    /**
     * A statement of a change by the next dearer way in which others read and write, for a server that cannot go the way that the
     * text says ({@link Refusal#NOT_ONLINE}); empty where there is none.
     */
    public Optional<String> dearer(String sql) {
        return Optional.empty();
    }

    /** The shapes of those statements, for the matrix of locks; none where it is carried out as usual. */
    List<Shape> shapes(Operation operation) {
        return List.of();
    }

    /** What an attempt at an operation leaves behind when it is interrupted; empty where nothing is. */
    public Optional<Leftover> leftover(Operation operation) {
        return Optional.empty();
    }

    /**
     * The query for whose transactions, begun a while ago, a change waits as long as it takes, a line each; empty where it waits for
     * none.
     */
    public Optional<String> waitsFor(Operation operation) {
        return Optional.empty();
    }

    /**
     * The query for the name of the constraint that holds for the rows to come alone, as those that are there were read and
     * refused; it answers nothing where no such constraint stands. Empty where an operation leaves none.
     */
    public Optional<String> unvalidated(Operation operation) {
        return Optional.empty();
    }

    /**
     * What is left of an attempt that was interrupted.
     *
     * @param query answers a row where something is left and nobody works on it
     * @param removal the statement that removes it
     * @param other the query for what has the name and is none of it, which the removal would not take away
     */
    public record Leftover(String query, String removal, String other) {}
}
