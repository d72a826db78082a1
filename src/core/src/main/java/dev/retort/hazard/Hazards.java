package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.operation.Summary;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What may hurt of the operations of one migration. */
public final class Hazards {

    /** What it takes rows, or others who know the name, to hurt. */
    private static final Set<HazardKind> OF_USERS =
            EnumSet.of(HazardKind.DATA_LOSS, HazardKind.BREAKS_RUNNING_VERSION, HazardKind.LIKELY_RENAME);

    private final List<Operation> told;
    private final Circumstances circumstances;
    private final SatisfiedRules satisfied;

    /**
     * The hazards of one migration's operations, on tables of unknown size.
     *
     * @param dialect what the database can do for which it is written
     */
    public Hazards(List<Operation> migration, Dialect dialect) {
        this(migration, dialect, TableSizes.UNKNOWN);
    }

    /**
     * The hazards of one migration's operations.
     *
     * @param dialect what the database can do for which it is written
     * @param sizes how many rows its tables have
     */
    public Hazards(List<Operation> migration, Dialect dialect, TableSizes sizes) {
        this(migration, Circumstances.of(migration, dialect, sizes));
    }

    private Hazards(List<Operation> told, Circumstances circumstances) {
        this.told = List.copyOf(told);
        this.circumstances = circumstances;
        this.satisfied = new SatisfiedRules(circumstances.changes(), circumstances.dialect());
    }

    /** The hazards of the same operations, which come right after others: what those make is known. */
    public Hazards after(List<Operation> others) {
        return new Hazards(told, Circumstances.of(others, told, circumstances.dialect(), circumstances.sizes()));
    }

    /** The hazards of the same operations where every statement is committed by itself, and holds no lock for the next one. */
    public Hazards committingEach() {
        return new Hazards(told, circumstances.committingEach());
    }

    /** The same hazards in a database of which the schema before them is known, be it in parts. */
    public Hazards knowing(Schema before) {
        return new Hazards(told, circumstances.knowing(before));
    }

    /** The same hazards where some operations may find what they make there, and then make nothing. */
    public Hazards unsureOf(Set<Operation> makings) {
        return new Hazards(told, circumstances.unsureOf(makings));
    }

    /** The hazards of migrations that run one after the other, on tables of unknown size. */
    public static List<Hazards> ofEach(List<List<Operation>> migrations, Dialect dialect) {
        return ofEach(migrations, dialect, TableSizes.UNKNOWN);
    }

    /** The hazards of migrations that run one after the other. */
    public static List<Hazards> ofEach(List<List<Operation>> migrations, Dialect dialect, TableSizes sizes) {
        List<Hazards> each = new ArrayList<>();
        List<Operation> before = new ArrayList<>();
        for (List<Operation> migration : migrations) {
            each.add(new Hazards(migration, dialect, sizes).after(before));
            before.addAll(migration);
        }
        return each;
    }

    /** The operations of which they are told. */
    public List<Operation> migration() {
        return told;
    }

    /**
     * What may hurt when one of the operations runs, in the order of the rules. Where the migration itself shows that no row
     * can break a rule, nothing is said.
     */
    public List<Hazard> of(Operation operation) {
        if (operation instanceof Operation.ReplaceKey replace) {
            return Stream.concat(
                            ofOne(replace).filter(Hazards::isOfLock),
                            replace.steps().flatMap(this::ofOne).filter(hazard -> !isOfLock(hazard)))
                    .toList();
        }
        return ofOne(operation).toList();
    }

    /** What is done in one go locks once, whatever its steps would each. */
    private static boolean isOfLock(Hazard hazard) {
        return hazard.kind() == HazardKind.LOCK;
    }

    private Stream<Hazard> ofOne(Operation operation) {
        boolean harmless = satisfied.isAddedBy(operation);
        boolean own = circumstances.isOwn(operation);
        return HazardCatalogue.RULES.stream()
                .map(rule -> rule.check(operation, circumstances))
                .flatMap(Optional::stream)
                .filter(hazard -> !harmless || hazard.kind() != HazardKind.FAILS_ON_ROWS)
                .filter(hazard -> !own || !OF_USERS.contains(hazard.kind()));
    }

    /** The operations as lines for a reviewer, each with its hazards in capitals. */
    public List<Summary> summaries() {
        return migration().stream().map(this::summary).toList();
    }

    private Summary summary(Operation operation) {
        Summary alone = operation.summary();
        Summary summary = circumstances.areCopied(operation)
                ? new Summary(alone.sign(), alone.kind(), alone.name(), "copied before")
                : alone;
        List<String> labels = of(operation).stream()
                .map(hazard -> hazard.kind().label())
                .distinct()
                .toList();
        for (String label : labels) {
            summary = summary.withDanger(label);
        }
        return summary;
    }
}
