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
        return operation instanceof Operation.AlterTableOption option
                        && option.option().equals("charset")
                        && isUnicode(option.before())
                        && !isUnicode(option.after())
                ? Optional.of(RULE.hazard("texts of " + option.table() + " that " + option.after()
                        + " has no characters for are refused or changed."))
                : Optional.empty();
    }

    private static boolean isUnicode(@Nullable String charset) {
        return charset == null
                || charset.startsWith("utf8mb4")
                || charset.startsWith("utf16")
                || charset.startsWith("utf32");
    }
}
