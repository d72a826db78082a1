package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.operation.OperationOrder;
import dev.retort.operation.RenameCandidates;
import dev.retort.operation.RequiredColumns;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Compares the schema of a database with the one that entities ask for: normalise, ask the judge, name, diff, order. */
public final class SchemaComparison {

    private final Dialect dialect;
    private final Judge judge;
    private final RenameDecision renames;
    private final ComparisonRules rules;

    /**
     * A comparison.
     *
     * @param dialect the words of the database
     * @param judge decides what differs in text only
     * @param renames decides which likely renames are renames
     * @param rules what is looked at, and what is done about what only the database has
     */
    public SchemaComparison(Dialect dialect, Judge judge, RenameDecision renames, ComparisonRules rules) {
        this.dialect = dialect;
        this.judge = judge;
        this.renames = renames;
        this.rules = rules;
    }

    /** A comparison by the usual rules in which nothing is a rename. */
    public SchemaComparison(Dialect dialect, Judge judge) {
        this(dialect, judge, RenameDecision.NONE, ComparisonRules.USUAL);
    }

    /**
     * What brings the current schema to the desired one.
     *
     * @throws IdentifierTooLongException when a name of the desired schema is over the server's limit
     * @throws dev.retort.extension.ExtensionException when a comparator of the project fails
     */
    public Comparison compare(Schema current, Schema desired) {
        Normalisation normalisation = new Normalisation(dialect);
        Schema asked = new LeftAlone(rules).objectsOutOf(desired);
        Schema start = normalisation.of(current);
        Schema spoken = new Unspoken(dialect).keptOf(current, new IdentifierLimit(dialect).applyTo(asked));
        Schema wanted = withoutViews(normalisation.of(spoken), current);
        Comparison comparison = withRenames(start, wanted, normalisation);
        List<String> notes = new ArrayList<>(comparison.notes());
        notes.addAll(rules.filter().notes(NamedObject.allOf(List.of(current, desired))));
        return new Comparison(comparison.operations(), notes);
    }

    /**
     * A rename changes what is compared: the rest is the difference to the schema after it, tables first. What only the
     * database has may be renamed before it is kept.
     */
    private Comparison withRenames(Schema start, Schema wanted, Normalisation normalisation) {
        List<Operation> operations = new ArrayList<>();
        Schema current = start;
        while (true) {
            List<String> notes = new ArrayList<>();
            Schema named = named(current, wanted, normalisation, notes);
            List<Operation> differences = differences(current, named, rules.droppingAll(), new ArrayList<>());
            List<Operation> accepted = renames.decide(differences, RenameCandidates.among(differences));
            if (accepted.isEmpty()) {
                operations.addAll(differences(current, named, rules, notes));
                return new Comparison(OperationOrder.sort(RequiredColumns.inSteps(operations)), notes);
            }
            for (Operation rename : accepted) {
                current = rename.applyTo(current);
            }
            operations.addAll(accepted);
        }
    }

    /** What is desired in the words of the server, and everything with a name. */
    private Schema named(Schema current, Schema wanted, Normalisation normalisation, List<String> notes) {
        LeftAlone leftAlone = new LeftAlone(rules);
        Schema desired = leftAlone.partsOutOf(wanted, current, notes);
        OwnColumns own = new OwnColumns(rules.extensions());
        Schema compared = RedundantKeys.foldedIn(own.compared(current, desired), current);
        notes.addAll(own.notes());
        Schema judged =
                own.restored(new Judgement(dialect, judge, normalisation).of(current, compared, notes), desired);
        return leftAlone.namedOutOf(new NameAdoption(dialect, current, judged).of(judged));
    }

    private List<Operation> differences(Schema current, Schema desired, ComparisonRules applied, List<String> notes) {
        return new SchemaDiff(dialect, current, new DatabaseOnly(applied, notes).keptOf(current, desired)).operations();
    }

    /** An entity may map a view; that is no table to create. */
    private static Schema withoutViews(Schema desired, Schema current) {
        return desired.withTables(desired.tables().stream()
                .filter(table -> !current.views().contains(table.name()))
                .toList());
    }
}
