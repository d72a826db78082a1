package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.operation.RequiredColumns;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** The version that still runs writes rows without the new column; a field's initial value in Java is no default. */
final class RequiredColumnBreaks implements HazardRule {

    private static final Rule RULE = new Rule(
            "required-column-without-default",
            HazardKind.BREAKS_RUNNING_VERSION,
            "The version of the application that still runs writes rows without a value for a column that is to have one, and the database has none for it.",
            List.of(25, 27),
            List.of(
                    "Add the column nullable, or with a default of the database.",
                    "Set it not null when every version that writes knows it; autogenerate --split writes it so."));

    @Override
    public Rule about() {
        return RULE;
    }

    @Override
    public Optional<Hazard> check(Operation operation, Circumstances circumstances) {
        if (operation instanceof Operation.AddColumn add && circumstances.lacksValue(add.column())) {
            return hazard(add.table(), add.column(), circumstances);
        }
        return operation instanceof Operation.AlterColumn alter
                        && (alter.before().nullable() || alter.before().identity() != null)
                        && RequiredColumns.lacksValue(alter.after())
                ? hazard(alter.table(), alter.after(), circumstances)
                : Optional.empty();
    }

    private static Optional<Hazard> hazard(QualifiedName table, Column column, Circumstances circumstances) {
        return circumstances.isNew(table)
                ? Optional.empty()
                : Optional.of(RULE.hazard("the version that still runs may write " + table + " without a value for "
                        + column.name() + "."));
    }
}
