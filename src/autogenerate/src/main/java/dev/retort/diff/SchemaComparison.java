package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.operation.OperationOrder;
import dev.retort.operation.RenameCandidate;
import dev.retort.operation.RenameCandidates;
import dev.retort.operation.RequiredColumns;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Compares the schema of a database with the one that entities ask for: normalise, ask the judge, name, diff, order. */
public final class SchemaComparison {

    private final Dialect dialect;
    private final Judge judge;
    private final RenameDecision renames;
    private final ComparisonRules rules;
    private final Dependents dependents;

    /**
     * A comparison.
     *
     * @param dialect the words of the database
     * @param judge decides what differs in text only
     * @param renames decides which likely renames are renames
     * @param rules what is looked at, and what is done about what only the database has
     * @param dependents the views and other objects of the database that may stand in the way
     */
    public SchemaComparison(
            Dialect dialect, Judge judge, RenameDecision renames, ComparisonRules rules, Dependents dependents) {
        this.dialect = dialect;
        this.judge = judge;
        this.renames = renames;
        this.rules = rules;
        this.dependents = dependents;
    }

    /** A comparison by the usual rules in which nothing is a rename. */
    public SchemaComparison(Dialect dialect, Judge judge) {
        this(dialect, judge, RenameDecision.NONE, ComparisonRules.USUAL, Dependents.NONE);
    }

    /**
     * What brings the current schema to the desired one.
     *
     * @throws IdentifierTooLongException when a name of the desired schema is over the server's limit
     * @throws dev.retort.extension.ExtensionException when a filter or a comparator of the project fails
     */
    public Comparison compare(Schema current, Schema desired) {
        Inclusion inclusion = Inclusion.of(rules.extensions(), current, desired);
        ComparisonRules filtered = rules.withFilter(inclusion.within(rules.filter()));
        return new SchemaComparison(dialect, judge, renames, filtered, dependents)
                .compareIncluded(current, inclusion.namedPartOf(desired))
                .withNotes(inclusion.notes());
    }

    private Comparison compareIncluded(Schema current, Schema desired) {
        Normalisation normalisation = new Normalisation(dialect);
        Schema start = normalisation.of(current);
        Schema spelled = dialect.foldsNames() ? Spelling.of(start, desired) : desired;
        Schema asked = new LeftAlone(rules).objectsOutOf(spelled);
        Schema spoken = new Unspoken(dialect).keptOf(current, new IdentifierLimit(dialect).applyTo(asked));
        List<String> leftOut = new ArrayList<>();
        Schema wanted = new MappedRelations(current, spoken.declaredViews(), leftOut).outOf(normalisation.of(spoken));
        Comparison comparison = withRenames(start, wanted, normalisation).withNotes(leftOut);
        List<String> notes = new ArrayList<>(comparison.notes());
        notes.addAll(rules.filter().notes(NamedObject.allOf(List.of(current, desired))));
        return new Comparison(comparison.operations(), comparison.aroundWayBack(), notes, comparison.blocked());
    }

    /**
     * A rename changes what is compared: the rest is the difference to the schema after it, tables first. What only the
     * database has may be renamed before it is kept.
     */
    private Comparison withRenames(Schema start, Schema wanted, Normalisation normalisation) {
        List<Operation> operations = new ArrayList<>();
        List<String> followed = new ArrayList<>();
        Schema current = start;
        while (true) {
            List<String> notes = new ArrayList<>();
            Schema named =
                    named(current, wanted, normalisation, RenamedTypesJudge.of(judge, operations, dialect), notes);
            List<Operation> differences =
                    differences(current, named, rules.droppingAll(), new ArrayList<>(), StuckRenames.NONE);
            List<Operation> unasked = renamedTypes(differences, current, named);
            List<Operation> decided = renames.decide(differences, likely(differences, current, unasked));
            List<Operation> accepted = decided.isEmpty() ? unasked : decided;
            if (accepted.isEmpty()) {
                notes.addAll(followed);
                StuckRenames stuck = StuckRenames.among(operations, dialect);
                DeclaredViews views = new DeclaredViews(judge, dialect, current, named, notes);
                List<Operation> found = differences(current, named, rules, notes, stuck);
                return written(start, operations, found, current, views, notes);
            }
            List<Operation> complete = new FollowingSequences(differences, followed).behind(accepted, current);
            for (Operation rename : complete) {
                current = rename.applyTo(current, dialect);
            }
            current = normalisation.of(current);
            operations.addAll(complete);
        }
    }

    /** Nobody needs to be asked about a type of the same labels: what is renamed is what would be made otherwise. */
    private List<Operation> renamedTypes(List<Operation> differences, Schema current, Schema desired) {
        return dialect.renamesEnumTypes() && differences.stream().anyMatch(Operation.DropEnumType.class::isInstance)
                ? new RenamedTypes(dialect, current)
                        .among(differences(current, desired, rules, new ArrayList<>(), StuckRenames.NONE))
                : List.of();
    }

    private List<RenameCandidate> likely(List<Operation> differences, Schema current, List<Operation> unasked) {
        return RenameCandidates.among(
                        differences, dialect.movesTables(), dialect.renamesLabels(), dialect.renamesEnumTypes())
                .stream()
                .filter(candidate -> !unasked.contains(candidate.rename()))
                .filter(candidate -> !FollowingSequences.isHeld(candidate.rename(), current))
                .toList();
    }

    /** What is desired in the words of the server, and everything with a name. */
    private Schema named(Schema current, Schema wanted, Normalisation normalisation, Judge asked, List<String> notes) {
        LeftAlone leftAlone = new LeftAlone(rules);
        Schema spoken = normalisation.of(new Unspoken(dialect).keptOf(current, wanted));
        Schema desired = leftAlone.partsOutOf(spoken, current, notes);
        OwnColumns own = new OwnColumns(rules.extensions());
        Schema compared = RedundantKeys.foldedIn(own.compared(current, desired), current);
        notes.addAll(own.notes());
        Schema judged =
                own.restored(new Judgement(dialect, asked, normalisation).of(current, compared, notes), desired);
        Schema typed = rules.declaredTypes() ? judged : new KeptTypes(dialect).of(current, judged);
        Schema stored = KeptStorage.of(current, typed);
        return KeptOrdinals.of(current, leftAlone.namedOutOf(new NameAdoption(dialect, current, stored).of(stored)));
    }

    private List<Operation> differences(
            Schema current, Schema desired, ComparisonRules applied, List<String> notes, StuckRenames stuck) {
        Schema kept = new DatabaseOnly(dialect, applied, notes).keptOf(current, desired);
        Schema owned = SequenceOwners.keptOf(current, kept);
        return operations(current, new LabelOrder(notes).keptOf(current, owned), stuck);
    }

    private Comparison written(
            Schema start,
            List<Operation> renamed,
            List<Operation> differences,
            Schema current,
            DeclaredViews views,
            List<String> notes) {
        List<String> blocked = new ArrayList<>();
        List<Operation> operations = new ArrayList<>(all(renamed, differences));
        operations.addAll(makingWay(renamed, differences, current, views, blocked));
        notes.addAll(new RefusedDefaults(judge, operations).notes());
        notes.addAll(new RenamedUnderViews(dialect, operations).notes(dependents));
        notes.addAll(new LeftBehind(dialect, operations).notes(dependents));
        notes.addAll(new BrokenTexts(dialect, operations).notes(dependents));
        List<Operation> around = new WayBack(dialect, dependents).around(operations, start, notes);
        List<Operation> sorted = StuckRenames.among(renamed, dialect)
                .madeWayFor(OperationOrder.sort(RequiredColumns.inSteps(operations)), start, dialect);
        return new Comparison(new LastColumns(current).keptIn(sorted), around, notes, blocked);
    }

    private List<Operation> makingWay(
            List<Operation> renamed,
            List<Operation> differences,
            Schema current,
            DeclaredViews declared,
            List<String> blocked) {
        Touched touched = new Touched(dialect, differences, current);
        if (touched.isNothing() && !declared.areThere()) {
            return declared.behind(List.of());
        }
        blocked.addAll(new PartsInTheWay(dialect, differences).lines(current));
        List<DependentView> existing = dependents.views();
        ReplacedViews replacements = declared.replacements(existing, all(renamed, differences));
        ViewsInTheWay views = new ViewsInTheWay(dialect, touched, renamed, replacements, blocked);
        List<Operation> operations = new ArrayList<>(declared.behind(views.operations(existing)));
        if (!touched.isNothing() || !replacements.views().isEmpty()) {
            operations.addAll(new ObjectsInTheWay(dialect, touched, views.inTheWay(), renamed, blocked)
                    .operations(dependents.objects()));
        }
        return operations;
    }

    private static List<Operation> all(List<Operation> first, List<Operation> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Which types are replaced depends on what else happens, and what happens on which types are replaced. */
    private List<Operation> operations(Schema current, Schema desired, StuckRenames stuck) {
        Set<QualifiedName> replaced = Set.of();
        while (true) {
            List<Operation> operations = new SchemaDiff(dialect, current, desired, replaced, stuck).operations();
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
}
