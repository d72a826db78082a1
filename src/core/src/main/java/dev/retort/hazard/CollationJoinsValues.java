package dev.retort.hazard;

import dev.retort.operation.Operation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one collation tells apart, another may not. */
final class CollationJoinsValues implements HazardRule {

    private static final Rule RULE = new Rule(
            "collation-joins-values",
            HazardKind.CAUTION,
            "Texts that one collation tells apart may be equal in another, and then break a unique key.",
            List.of(65),
            List.of("Look for them: GROUP BY column COLLATE new HAVING count(*) > 1.", "Mend them before the change."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (operation instanceof Operation.AlterTableOption option) {
            boolean joins = option.option().equals("charset")
                    && saysCollation(option)
                    && mayJoin(option.before(), option.after());
            return joins ? hazard(option.table().toString()) : Optional.empty();
        }
        return operation instanceof Operation.AlterColumn alter
                        && mayJoin(alter.before().collation(), alter.after().collation())
                        && alter.before().generated() == null
                        && circumstances.dialect().mayJoinValues(alter.after().collation())
                ? hazard(alter.table() + "." + alter.after().name())
                : Optional.empty();
    }

    /** What a character set has unasked tells little apart, whichever it is. */
    private static boolean saysCollation(Operation.AlterTableOption option) {
        return (option.before() + " " + option.after()).contains(" collate ");
    }

    private static Optional<Hazard> hazard(String where) {
        return Optional.of(RULE.hazard(
                "values of " + where + " may be equal in the new collation; a unique key then refuses them."));
    }

    private static boolean mayJoin(@Nullable String before, @Nullable String after) {
        return !Objects.equals(before, after) && !tellsAllApart(before, after);
    }

    /** Bytes are told apart, but for blanks at the end of a text, which some collations of MySQL and MariaDB heed and some do not. */
    private static boolean tellsAllApart(@Nullable String before, @Nullable String after) {
        boolean heeded = before == null || before.contains("0900") || before.contains("nopad");
        return after != null
                && (after.equalsIgnoreCase("binary")
                        || after.endsWith("0900_bin")
                        || after.endsWith("nopad_bin")
                        || after.endsWith("_bin") && !heeded);
    }
}
