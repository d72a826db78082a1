package dev.retort.hazard;

import dev.retort.operation.ConstraintKind;
import dev.retort.operation.Operation;
import dev.retort.schema.Constraint;
import dev.retort.schema.Enforcement;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** A rule that comes later fails on the rows that break it already. */
final class NewKeyFailsOnRows implements HazardRule {

    static final Rule RULE = new Rule(
            "constraint-fails-on-rows",
            HazardKind.FAILS_ON_ROWS,
            "A rule that comes later fails on the rows that break it already.",
            List.of(84),
            List.of(
                    "Look for the rows that break it.",
                    "Mend them in the same migration, or in one before.",
                    "Add the rule."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (operation instanceof Operation.AddConstraint add
                && add.constraint().enforcement() == Enforcement.VALIDATED) {
            return Optional.of(failsOn(describe(add.constraint()), name(add.table(), add.constraint())));
        }
        if (operation instanceof Operation.ValidateConstraint validate) {
            Constraint constraint = validate.constraint();
            String rows = constraint == null ? "a row that breaks it" : describe(constraint);
            return Optional.of(failsOn(rows, validate.table() + "." + validate.name()));
        }
        if (operation instanceof Operation.CreateIndex create
                && create.index().unique()
                && !RebuiltIndex.keepsKeys(create, circumstances)) {
            Index index = create.index();
            return Optional.of(failsOn(
                    "two rows with the same key",
                    index.name() == null ? "the new index of " + create.table() : create.table() + "." + index.name()));
        }
        return Optional.empty();
    }

    private static String name(QualifiedName table, Constraint constraint) {
        return constraint.name() == null ? "the new constraint of " + table : table + "." + constraint.name();
    }

    private static String describe(Constraint constraint) {
        return switch (ConstraintKind.of(constraint)) {
            case PRIMARY_KEY -> "a row without a key, or two rows with the same one,";
            case UNIQUE_CONSTRAINT -> "two rows with the same key";
            case EXCLUSION_CONSTRAINT -> "two rows that are alike";
            case FOREIGN_KEY -> "a row that refers to nothing";
            default -> "a row that breaks the condition";
        };
    }

    private static Hazard failsOn(String rows, String name) {
        String verb = rows.startsWith("two") ? " refuse " : " refuses ";
        return RULE.hazard(rows + verb + name + "; look for such rows first.");
    }
}
