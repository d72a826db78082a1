package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.operation.OperationOrder;
import dev.retort.operation.RenameCandidates;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Compares the schema of a database with the one that entities ask for: normalise, ask the judge, name, diff, order. */
public final class SchemaComparison {

    private final Dialect dialect;
    private final Judge judge;
    private final RenameDecision renames;

    /**
     * A comparison.
     *
     * @param dialect the words of the database
     * @param judge decides what differs in text only
     * @param renames decides which likely renames are renames
     */
    public SchemaComparison(Dialect dialect, Judge judge, RenameDecision renames) {
        this.dialect = dialect;
        this.judge = judge;
        this.renames = renames;
    }

    /** A comparison in which nothing is a rename. */
    public SchemaComparison(Dialect dialect, Judge judge) {
        this(dialect, judge, RenameDecision.NONE);
    }

    /**
     * What brings the current schema to the desired one.
     *
     * @throws IdentifierTooLongException when a name of the desired schema is over the server's limit
     */
    public Comparison compare(Schema current, Schema desired) {
        Normalisation normalisation = new Normalisation(dialect);
        Schema start = normalisation.of(current);
        Schema spoken = new Unspoken(dialect).keptOf(current, new IdentifierLimit(dialect).applyTo(desired));
        Schema wanted = withoutViews(normalisation.of(spoken), current);
        return withRenames(start, wanted, normalisation);
    }

    /** A rename changes what is compared: the rest is the difference to the schema after it, tables first. */
    private Comparison withRenames(Schema start, Schema wanted, Normalisation normalisation) {
        List<Operation> renamed = new ArrayList<>();
        Schema current = start;
        while (true) {
            Comparison comparison = compareNormal(current, wanted, normalisation);
            List<Operation> differences = comparison.operations();
            List<Operation> accepted = renames.decide(differences, RenameCandidates.among(differences));
            if (accepted.isEmpty()) {
                List<Operation> operations = new ArrayList<>(renamed);
                operations.addAll(differences);
                return new Comparison(OperationOrder.sort(operations), comparison.notes());
            }
            for (Operation rename : accepted) {
                current = rename.applyTo(current);
            }
            renamed.addAll(accepted);
        }
    }

    private Comparison compareNormal(Schema current, Schema desired, Normalisation normalisation) {
        List<String> notes = new ArrayList<>();
        Schema judged = new Judgement(dialect, judge, normalisation)
                .of(current, RedundantKeys.foldedIn(desired, current), notes);
        Schema named = new NameAdoption(dialect, current, judged).of(judged);
        Schema kept = new DatabaseOnly(notes).keptOf(current, named);
        return new Comparison(new SchemaDiff(dialect, current, kept).operations(), notes);
    }

    /** An entity may map a view; that is no table to create. */
    private static Schema withoutViews(Schema desired, Schema current) {
        return desired.withTables(desired.tables().stream()
                .filter(table -> !current.views().contains(table.name()))
                .toList());
    }
}
