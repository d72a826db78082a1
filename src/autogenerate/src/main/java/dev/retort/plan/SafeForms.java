package dev.retort.plan;

import dev.retort.dialect.OnlineForms;
import dev.retort.hazard.TableSizes;
import dev.retort.operation.HasOnlineForm;
import dev.retort.operation.InapplicableOperationException;
import dev.retort.operation.OnTable;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Writes the operations of a plan in the forms in which nobody waits for long: constraints that hold for new rows at once and for the
 * others once they were read, indexes that are built while others write, columns that are filled in batches. Tables that the
 * plan makes and tables that are known to be small need none of this.
 */
final class SafeForms {

    private final SchemaPlan plan;
    private final OnlineForms forms;
    private final ReplacedKeys keys;
    private final TableSizes sizes;
    private final Set<Operation> refused;
    private final Set<QualifiedName> made = new HashSet<>();
    private final Set<Operation.FillColumn> fills = new HashSet<>();
    private final List<Operation> last = new ArrayList<>();
    private Schema schema;

    SafeForms(SchemaPlan plan, TableSizes sizes, Set<Operation> refused) {
        this.refused = refused;
        this.plan = plan;
        this.forms = plan.dialect().onlineForms();
        this.sizes = sizes;
        this.schema = plan.current();
        this.keys = new ReplacedKeys(plan.upgrade(), this::isReplaceable);
    }

    /** The operations, each in its safe form, in the order of the plan. */
    List<Operation> operations() {
        List<Operation> safe = new ArrayList<>();
        for (Operation operation : plan.upgrade()) {
            safe.addAll(safe(operation));
            follow(operation);
        }
        safe.addAll(last);
        return new KeyOrder(keys).of(safe);
    }

    private void follow(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            made.add(create.table().name());
        }
        try {
            schema = operation.applyTo(schema, plan.dialect());
        } catch (InapplicableOperationException ownOperation) {
            return;
        }
    }

    private List<Operation> safe(Operation operation) {
        Table table = operation instanceof OnTable part && isWorthIt(part.table())
                ? schema.table(part.table()).orElse(null)
                : null;
        if (table == null) {
            return List.of(operation);
        }
        if (operation instanceof Operation.AddConstraint add && forms.validateLater(add.constraint(), table)) {
            return isOfFilled(add) ? List.of(add.asOnline()) : validatedLater(add);
        }
        if (operation instanceof Operation.AddConstraint add
                && keys.replacement(add).isPresent()) {
            return List.of(keys.replacement(add).get());
        }
        if (operation instanceof Operation.AddColumn add && isFilledLater(add, table)) {
            FilledColumn filled = new FilledColumn(add);
            fills.add(filled.fill());
            last.addAll(filled.last());
            return filled.steps();
        }
        if (operation instanceof Operation.AlterColumn alter
                && alter.before().nullable()
                && !alter.after().nullable()
                && !keys.haveColumn(alter)
                && !forms.suit(alter, table)) {
            return requiredLater(alter, table);
        }
        return List.of(isInTheWay(operation) ? operation : online(operation, table));
    }

    /** What others of the plan wait for, all of which would come behind it; and a key that is not to be missing meanwhile. */
    private boolean isInTheWay(Operation operation) {
        return operation instanceof Operation.DropIndex drop && new IndexInTheWay(drop).isOf(plan.upgrade())
                || operation instanceof Operation.CopyColumn copy
                        && plan.upgrade().stream()
                                .anyMatch(other -> other instanceof Operation.DropColumn drop
                                        && drop.table().equals(copy.table())
                                        && drop.column().name().equals(copy.from()))
                || operation instanceof Operation.AddConstraint add && keys.areSwapped(add)
                || operation instanceof Operation.AlterColumn alter && keys.haveColumn(alter);
    }

    private boolean isWorthIt(QualifiedName table) {
        OptionalLong rows = sizes.rows(table);
        return !made.contains(table) && (rows.isEmpty() || rows.getAsLong() >= sizes.fewest());
    }

    private boolean isReplaceable(Operation.ReplaceKey replace) {
        return isWorthIt(replace.table())
                && !refused.contains(replace)
                && plan.current()
                        .table(replace.table())
                        .filter(table -> forms.replace(replace, table))
                        .isPresent();
    }

    private Operation online(Operation operation, Table table) {
        return operation instanceof HasOnlineForm change
                        && forms.suit(operation, table)
                        && !refused.contains(change.asOnline())
                ? change.asOnline()
                : operation;
    }

    /** Rows that are not filled yet would break it as soon as they are changed: it comes behind. */
    private boolean isOfFilled(Operation.AddConstraint add) {
        return fills.stream()
                .filter(fill -> fill.table().equals(add.table()))
                .anyMatch(fill -> add.constraint() instanceof ForeignKey key
                        ? key.columns().contains(fill.column())
                        : names(((CheckConstraint) add.constraint()).expression(), fill.column()));
    }

    private static boolean names(String expression, String column) {
        return expression.toLowerCase(Locale.ROOT).contains(column.toLowerCase(Locale.ROOT));
    }

    private static List<Operation> validatedLater(Operation.AddConstraint add) {
        Constraint constraint = add.constraint();
        Constraint unvalidated = constraint instanceof ForeignKey key
                ? key.withEnforcement(Enforcement.NOT_VALID)
                : ((CheckConstraint) constraint).withEnforcement(Enforcement.NOT_VALID);
        String name = Objects.requireNonNull(constraint.name(), "a constraint without a name");
        return List.of(
                new Operation.AddConstraint(add.table(), unvalidated),
                new Operation.ValidateConstraint(add.table(), name, constraint));
    }

    /** The change of a column without what has its rows read, then that; a column that is numbered has to refuse NULL first. */
    private List<Operation> requiredLater(Operation.AlterColumn alter, Table table) {
        Column nullable = alter.after().withNullable(true);
        Operation.AlterColumn required = new Operation.AlterColumn(alter.table(), nullable, alter.after());
        boolean numbered =
                !Objects.equals(alter.before().identity(), alter.after().identity());
        if (numbered || !forms.requireLater(required, table)) {
            return List.of(alter);
        }
        return List.of(new Operation.AlterColumn(alter.table(), alter.before(), nullable), online(required, table));
    }

    /**
     * A default that differs from row to row, or a number, would have the table written anew. A type of one's own may refuse NULL,
     * and so may a column that is computed from the new one.
     */
    private boolean isFilledLater(Operation.AddColumn add, Table table) {
        return !keys.haveColumn(add)
                && forms.numberLater(add, schema)
                && plan.dialect().knows(add.column().type())
                && plan.upgrade().stream().noneMatch(other -> isComputedFrom(other, add))
                && forms.suit(new FilledColumn(add).fill(), table)
                && plan.dialect().impacts().of(add, plan.upgrade()).stream()
                        .anyMatch(impact -> FilledColumn.SHAPES.contains(impact.shape()) && impact.grows());
    }

    private static boolean isComputedFrom(Operation operation, Operation.AddColumn add) {
        GeneratedExpression generated =
                operation instanceof Operation.AddColumn other && other.table().equals(add.table())
                        ? other.column().generated()
                        : operation instanceof Operation.AlterColumn alter
                                        && alter.table().equals(add.table())
                                ? alter.after().generated()
                                : null;
        return generated != null && names(generated.sql(), add.column().name());
    }
}
