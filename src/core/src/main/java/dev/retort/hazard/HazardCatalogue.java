package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All rules about what hurts, in the order in which they speak. */
public final class HazardCatalogue {

    /** What is to be done while others write, and is not. */
    public static final Rule ONLINE_WITHOUT_FORM = OnlineWithoutForm.RULE;

    /** What who says how one value becomes another has answered. */
    public static final Set<Rule> CONVERSIONS = Set.of(NoConversion.RULE, TimeZoneGuessed.RULE);

    static final List<HazardRule> RULES = List.of(
            new DropSchemaLosesTables(),
            new DropTableLosesRows(),
            new DropColumnLosesValues(),
            new DropAttributeLosesValues(),
            new GeneratedReplacesValues(),
            new LowerPrecisionRounds(),
            new DropTableBreaks(),
            new DropColumnBreaks(),
            new RenameTableBreaks(),
            new RenameColumnBreaks(),
            new RenameEnumTypeBreaks(),
            new RenameEnumValueBreaks(),
            new RenumberedConstantsBreak(),
            new CompositeTypeBreaks(),
            new RequiredColumnBreaks(),
            new NullRefusedBreaks(),
            new TypeChangeBreaksSessions(),
            new VolatileDefaultRewrites(),
            new SerialRewrites(),
            new IdentityRewrites(),
            new StoredColumnRewrites(),
            new DomainColumnRewrites(),
            new InlineCheckScans(),
            new SetNotNullScans(),
            new TypeChangeRewrites(),
            new TypeChangeRechecks(),
            new EnumReplacementRewrites(),
            new CollationChangeReindexes(),
            new CharsetRewrites(),
            new PrimaryKeyLocks(),
            new PrimaryKeyDropRewrites(),
            new UniqueConstraintLocks(),
            new ExclusionConstraintLocks(),
            new ForeignKeyScans(),
            new ForeignKeyReplaced(),
            new ForeignKeyDropLocksBoth(),
            new SeveralForeignKeys(),
            new NewTableLocksReferenced(),
            new CheckScans(),
            new ValidatedUnderLock(),
            new IndexBlocksWrites(),
            new IndexBuildIsHeavy(),
            new ForeignKeyShutsOutTool(),
            new IndexReplaced(),
            new DropIndexLocks(),
            new FillInOneStatement(),
            new OnlineWithoutForm(),
            new OnlineOnPartitions(),
            new NotValidOnPartitions(),
            new NoConversion(),
            new ShrinkingTypeLosesValues(),
            new NotNullFailsOnNulls(),
            new RemovedLabelFailsOnRows(),
            new RemovedConstantFailsOnRows(),
            new SwappedConstantsInKey(),
            new NewKeyFailsOnRows(),
            new NumbersBecomeLabels(),
            new CharsetLosesCharacters(),
            new RequiredColumnFilled(),
            new UnfitValuesStay(),
            new TimeZoneGuessed(),
            new OnlineIndexMissesRows(),
            new EnumLabelsMove(),
            new OrdinalsChangeMeaning(),
            new ColumnConditionOverlooksRows(),
            new NotEnforced(),
            new SequencePositionLost(),
            new NewSequenceMeetsRows(),
            new OnDeleteCascades(),
            new CollationJoinsValues(),
            new ManyLocks(),
            new StatisticsLost(),
            new CustomOperationWarns(),
            new DropLooksLikeRename());

    private HazardCatalogue() {}

    /** What every rule is about. */
    public static List<Rule> rules() {
        return RULES.stream().map(HazardRule::about).toList();
    }

    /** The rule of that id; empty where there is none. */
    public static Optional<Rule> find(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Whether a rule has something to say of databases like that one. */
    public static boolean concerns(Rule rule, Dialect dialect) {
        return RULES.stream().anyMatch(known -> known.about().equals(rule) && known.concerns(dialect));
    }
}
