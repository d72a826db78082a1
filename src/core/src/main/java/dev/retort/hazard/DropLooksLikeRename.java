package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.operation.RenameCandidate;
import java.util.List;
import java.util.Optional;

/** A drop beside an add that looks like it may be a rename that nobody declared: the rows would not come along. */
final class DropLooksLikeRename implements HazardRule {

    static final Rule RULE = new Rule(
            "likely-rename",
            HazardKind.LIKELY_RENAME,
            "A drop beside an add may be a rename that nobody declared: the rows would not come along.",
            List.of(5),
            List.of("If it was renamed, generate again with --rename OLD=NEW."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        return circumstances.candidates().stream()
                .filter(candidate -> !circumstances.areCopied(operation) && !isRenamed(operation, circumstances))
                .filter(candidate -> !circumstances.isCopyOfAnother(candidate.rename()))
                .filter(candidate ->
                        isAbout(candidate, operation) && !candidate.from().equals(candidate.to()))
                .findFirst()
                .map(DropLooksLikeRename::hazard);
    }

    /** Who renames a table and drops it then, knows what becomes of it. */
    private static boolean isRenamed(Operation operation, Circumstances circumstances) {
        return operation instanceof Operation.DropTable drop
                && circumstances.changes().renameTo(drop.table().name()).isPresent();
    }

    private static boolean isAbout(RenameCandidate candidate, Operation operation) {
        return operation instanceof Operation.AlterEnumType alter
                ? candidate.rename() instanceof Operation.RenameEnumValue rename
                        && rename.type().equals(alter.after().name())
                : candidate.from().equals(droppedName(operation));
    }

    private static String droppedName(Operation operation) {
        return operation instanceof Operation.DropTable
                        || operation instanceof Operation.DropColumn
                        || operation instanceof Operation.DropEnumType
                ? operation.summary().name()
                : "";
    }

    private static Hazard hazard(RenameCandidate candidate) {
        return RULE.hazard(
                candidate.from() + " looks like " + candidate.to() + " (" + String.join(", ", candidate.reasons())
                        + "); if it was renamed, generate again with --rename " + candidate.from() + "="
                        + candidate.to() + ".");
    }
}
