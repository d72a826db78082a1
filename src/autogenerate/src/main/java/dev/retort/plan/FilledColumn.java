package dev.retort.plan;

import dev.retort.dialect.Shape;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A column that has a value of its own in each row, added so that the table is not written anew while others wait: new rows have the
 * value at once, the others in batches.
 */
record FilledColumn(Operation.AddColumn add) {

    /** What has each row written. */
    static final Set<Shape> SHAPES =
            Set.of(Shape.ADD_COLUMN_VOLATILE, Shape.ADD_COLUMN_SERIAL, Shape.ADD_COLUMN_IDENTITY);

    /** The word for the default of a column in UPDATE. */
    private static final String DEFAULT = "default";

    /** The rows that are there. */
    Operation.FillColumn fill() {
        return new Operation.FillColumn(add.table(), add.column().name(), DEFAULT, true);
    }

    /** Whether rows are filled with the default of their column, which reads no other. */
    static boolean isWithDefault(Operation.FillColumn fill) {
        return fill.expression().equals(DEFAULT);
    }

    /** What takes the place of the operation. */
    List<Operation> steps() {
        Column nullable = meanwhile().withNullable(true);
        List<Operation> steps = new ArrayList<>(begin(nullable));
        steps.add(fill());
        if (!add.column().nullable()) {
            steps.add(new Operation.AlterColumn(add.table(), nullable, meanwhile(), true));
        }
        return steps;
    }

    private List<Operation> begin(Column nullable) {
        if (nullable.identity() != null) {
            return List.of(new Operation.AddColumn(add.table(), nullable));
        }
        Column bare = nullable.withDefault(null);
        return List.of(
                new Operation.AddColumn(add.table(), bare), new Operation.AlterColumn(add.table(), bare, nullable));
    }

    /** What is left for the end, when a key may have brought an index: an identity goes on behind the highest number. */
    List<Operation> last() {
        return meanwhile().equals(add.column())
                ? List.of()
                : List.of(new Operation.AlterColumn(add.table(), meanwhile(), add.column()));
    }

    /** An identity refuses NULL from the beginning, so that the numbers come from a default until all rows have one. */
    private Column meanwhile() {
        Identity identity = add.column().identity();
        return identity == null
                ? add.column()
                : add.column()
                        .withIdentity(
                                new Identity(Identity.Generation.SERIAL, identity.options(), identity.sequence()));
    }
}
