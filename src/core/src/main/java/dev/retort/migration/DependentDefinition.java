package dev.retort.migration;

import dev.retort.schema.Dependent;
import java.util.ArrayList;
import java.util.List;

/**
 * An object that makes way for a change of what it leans on. Immutable; each method answers a changed copy.
 *
 * @param dependent the finished object
 */
public record DependentDefinition(Dependent dependent) {

    /** The same object with the statement that drops it. */
    public DependentDefinition droppedBy(String statement) {
        return new DependentDefinition(
                new Dependent(dependent.kind(), dependent.name(), statement, dependent.create()));
    }

    /** The same object with the statement that creates it. */
    public DependentDefinition createdBy(String statement) {
        return with(List.of(statement));
    }

    /** The same object with a statement more behind it: a grant, a comment. */
    public DependentDefinition then(String statement) {
        List<String> create = new ArrayList<>(dependent.create());
        create.add(statement);
        return with(create);
    }

    private DependentDefinition with(List<String> create) {
        return new DependentDefinition(new Dependent(dependent.kind(), dependent.name(), dependent.drop(), create));
    }
}
