package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.operation.OperationOrder;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Compares the schema of a database with the one that entities ask for: normalise, ask the judge, name, diff, order. */
public final class SchemaComparison {

    private final Dialect dialect;
    private final Judge judge;

    /** A comparison in the words of a dialect, with a judge for what differs in text. */
    public SchemaComparison(Dialect dialect, Judge judge) {
        this.dialect = dialect;
        this.judge = judge;
    }

    /**
     * What brings the current schema to the desired one.
     *
     * @throws IdentifierTooLongException when a name of the desired schema is over the server's limit
     */
    public Comparison compare(Schema current, Schema desired) {
        List<String> notes = new ArrayList<>();
        Normalisation normalisation = new Normalisation(dialect);
        Schema normalCurrent = normalisation.of(current);
        Schema normalDesired = withoutViews(normalisation.of(new IdentifierLimit(dialect).applyTo(desired)), current);
        Schema judged = new Judgement(dialect, judge, normalisation).of(normalCurrent, normalDesired, notes);
        Schema named = new NameAdoption(dialect, normalCurrent, judged).of(judged);
        Schema kept = new DatabaseOnly(notes).keptOf(normalCurrent, named);
        List<Operation> operations = new SchemaDiff(dialect, normalCurrent, kept).operations();
        return new Comparison(OperationOrder.sort(operations), notes);
    }

    /** An entity may map a view; that is no table to create. */
    private static Schema withoutViews(Schema desired, Schema current) {
        return desired.withTables(desired.tables().stream()
                .filter(table -> !current.views().contains(table.name()))
                .toList());
    }
}
