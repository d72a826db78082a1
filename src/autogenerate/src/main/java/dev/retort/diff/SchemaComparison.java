package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.operation.OperationOrder;
import dev.retort.operation.RenameCandidates;
import dev.retort.operation.RequiredColumns;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the schema of a database with the one that entities ask for: normalise, ask the judge, name, diff, order. */
public final class SchemaComparison {

    private final Dialect dialect;
    private final Judge judge;
    private final RenameDecision renames;
    private final Views views;

    /**
     * A comparison.
     *
     * @param dialect the words of the database
     * @param judge decides what differs in text only
     * @param renames decides which likely renames are renames
     * @param views the views of the database, which may stand in the way
     */
    public SchemaComparison(Dialect dialect, Judge judge, RenameDecision renames, Views views) {
        this.dialect = dialect;
        this.judge = judge;
        this.renames = renames;
        this.views = views;
    }

    /** A comparison of schemas without views. */
    public SchemaComparison(Dialect dialect, Judge judge, RenameDecision renames) {
        this(dialect, judge, renames, Views.NONE);
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
        Schema wanted = withoutViews(normalisation.of(new IdentifierLimit(dialect).applyTo(desired)), current);
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
                List<String> blocked = new ArrayList<>();
                List<Operation> operations = new ArrayList<>(renamed);
                operations.addAll(differences);
                operations.addAll(viewsInTheWay(differences, current, renamed, blocked));
                return new Comparison(
                        OperationOrder.sort(RequiredColumns.inSteps(operations)), comparison.notes(), blocked);
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
        Schema kept = new LabelOrder(notes).keptOf(current, new DatabaseOnly(notes).keptOf(current, named));
        return new Comparison(operations(current, kept), notes, List.of());
    }

    private List<Operation> viewsInTheWay(
            List<Operation> operations, Schema current, List<Operation> renamed, List<String> blocked) {
        ViewsInTheWay inTheWay = new ViewsInTheWay(dialect, operations, current);
        return inTheWay.isFree() ? List.of() : inTheWay.operations(views.all(), renamed, blocked);
    }

    /** Which types are replaced depends on what else happens, and what happens on which types are replaced. */
    private List<Operation> operations(Schema current, Schema desired) {
        Set<QualifiedName> replaced = Set.of();
        while (true) {
            List<Operation> operations = new SchemaDiff(dialect, current, desired, replaced).operations();
            Set<QualifiedName> found = new HashSet<>(replaced);
            for (Operation operation : operations) {
                if (operation instanceof Operation.AlterEnumType alter && dialect.isReplaced(alter, operations)) {
                    found.add(alter.after().name());
                }
            }
            if (found.equals(replaced)) {
                return operations;
            }
            replaced = Set.copyOf(found);
        }
    }

    /** An entity may map a view; that is no table to create. */
    private static Schema withoutViews(Schema desired, Schema current) {
        return desired.withTables(desired.tables().stream()
                .filter(table -> !current.views().contains(table.name()))
                .toList());
    }
}
