package dev.retort.hazard;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Shape;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A character set that has fewer characters than the one before. */
final class CharsetLosesCharacters implements HazardRule {

    private static final Rule RULE = new Rule(
            "charset-loses-characters",
            HazardKind.FAILS_ON_ROWS,
            "A character set that has fewer characters than the one before refuses texts with others, or turns them into question marks.",
            List.of(8),
            List.of(
                    "Look for them: count the rows in which CONVERT(column USING new) <> column.",
                    "Mend them, or keep the character set."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public boolean concerns(Dialect dialect) {
        return dialect.impacts().of(Shape.CHANGE_CHARSET).isPresent();
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (operation instanceof Operation.AlterTableOption option
                && option.option().equals("charset")) {
            return hazard(option.table().toString(), option.before(), option.after());
        }
        return operation instanceof Operation.AlterColumn alter && concerns(circumstances.dialect())
                ? hazard(
                        alter.table() + "." + alter.after().name(),
                        alter.before().collation(),
                        alter.after().collation())
                : Optional.empty();
    }

    /** Where nothing is said behind, the characters are those of the table or the server, which are not known. */
    private static Optional<Hazard> hazard(String where, @Nullable String before, @Nullable String after) {
        return after == null || Charset.of(after).holds(Charset.of(before))
                ? Optional.empty()
                : Optional.of(RULE.hazard("texts of " + where + " that "
                        + Charset.of(after).name() + " has no characters for are refused or changed."));
    }
}
