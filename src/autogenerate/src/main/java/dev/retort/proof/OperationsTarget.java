package dev.retort.proof;

import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.diff.SchemaComparison;
import dev.retort.operation.InapplicableOperationException;
import dev.retort.operation.Operation;
import dev.retort.operation.TypeWords;
import dev.retort.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads to what the migration's own operations say. Where SQL of the user's own is among them nobody knows what that is; it is
 * the same each time, then.
 */
final class OperationsTarget implements Target {

    private final List<Operation> upgrade;
    private final ReadScope scope;
    private @Nullable Schema first;

    OperationsTarget(List<Operation> upgrade, ReadScope scope) {
        this.upgrade = List.copyOf(upgrade);
        this.scope = scope;
    }

    @Override
    public List<Operation> changes() {
        return upgrade;
    }

    @Override
    public boolean isOfNamedSchemas() {
        return !scope.schemas().isEmpty();
    }

    @Override
    public Schema read(LiveDatabase database) {
        return database.read(scope);
    }

    @Override
    public List<Operation> missing(LiveDatabase database, Schema before) {
        Schema after = read(database);
        Schema expected = Concerned.isOpaque(upgrade) ? seenFirst(after) : applied(before, after, database.dialect());
        return new SchemaComparison(database.dialect(), database.judge())
                .compare(after, expected)
                .operations();
    }

    /** One with nothing in it is not looked for where nobody names it. */
    private List<String> asRead(List<String> expected, List<String> read) {
        return expected.stream()
                .filter(namespace -> read.contains(namespace) || scope.schemas().contains(namespace))
                .toList();
    }

    private Schema seenFirst(Schema after) {
        if (first == null) {
            first = after;
        }
        return first;
    }

    private Schema applied(Schema before, Schema after, TypeWords words) {
        Schema schema = before;
        try {
            for (Operation operation : upgrade) {
                schema = operation.applyTo(schema, words);
            }
            return schema.withNamespaces(asRead(schema.namespaces(), after.namespaces()));
        } catch (InapplicableOperationException writtenByHand) {
            return seenFirst(after);
        }
    }
}
