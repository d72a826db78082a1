package dev.retort.operation;

import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order in which operations run, as sentences; within one step they keep the order they have. */
public final class OperationOrder {

    /** The steps of a migration. */
    private static final List<Sentence> SENTENCES = List.of(
            // A foreign key leans on a key and on two tables.
            mustRun(Step.DROP_CONSTRAINT).after(Step.DROP_FOREIGN_KEY),
            mustRun(Step.DROP_TABLE).after(Step.DROP_FOREIGN_KEY),
            mustRun(Step.ADD_FOREIGN_KEY).after(Step.CREATE_TABLE, Step.ADD_COLUMN, Step.ALTER_COLUMN),
            mustRun(Step.ADD_FOREIGN_KEY).after(Step.ADD_CONSTRAINT, Step.CREATE_INDEX),
            // An index and a constraint lean on columns, and a name is free only when its owner is gone.
            mustRun(Step.DROP_COLUMN).after(Step.DROP_INDEX, Step.DROP_CONSTRAINT),
            mustRun(Step.ALTER_COLUMN).after(Step.DROP_INDEX, Step.DROP_CONSTRAINT, Step.DROP_COLUMN),
            mustRun(Step.ADD_COLUMN).after(Step.DROP_COLUMN, Step.ALTER_COLUMN),
            // A column inherits from its table what it does not say itself.
            mustRun(Step.ALTER_TABLE).after(Step.DROP_FOREIGN_KEY, Step.DROP_INDEX, Step.DROP_CONSTRAINT),
            mustRun(Step.ALTER_COLUMN).after(Step.ALTER_TABLE),
            mustRun(Step.ADD_CONSTRAINT).after(Step.ADD_COLUMN, Step.ALTER_COLUMN, Step.DROP_TABLE, Step.DROP_INDEX),
            mustRun(Step.CREATE_INDEX).after(Step.ADD_COLUMN, Step.ALTER_COLUMN, Step.DROP_TABLE, Step.DROP_CONSTRAINT),
            mustRun(Step.CREATE_TABLE).after(Step.CREATE_SCHEMA, Step.DROP_TABLE, Step.DROP_INDEX),
            // Numbers change while the range is open that holds the old ones and the new ones.
            mustRun(Step.FEWER_ORDINALS).after(Step.RENAME, Step.DROP_CONSTRAINT),
            mustRun(Step.ALTER_COLUMN).after(Step.FEWER_ORDINALS),
            mustRun(Step.MORE_ORDINALS)
                    .after(Step.DROP_CONSTRAINT, Step.CREATE_TABLE, Step.ALTER_COLUMN, Step.ADD_COLUMN),
            mustRun(Step.ADD_CONSTRAINT).after(Step.MORE_ORDINALS),
            // Rows are checked when all that is to change has changed.
            mustRun(Step.VALIDATE).after(Step.RENAME, Step.ADD_CONSTRAINT, Step.ADD_FOREIGN_KEY),
            // A table is a type too, and what it shares its name with goes first.
            mustRun(Step.FREE_NAME).after(Step.DROP_COLUMN, Step.DROP_TABLE, Step.DROP_DEFAULT),
            mustRun(Step.CREATE_TABLE).after(Step.FREE_NAME),
            // A type that is replaced takes its columns along, but not what else names its labels.
            mustRun(Step.ALTER_ENUM_TYPE).after(Step.DROP_INDEX, Step.DROP_CONSTRAINT, Step.DROP_TABLE),
            mustRun(Step.ALTER_ENUM_TYPE).after(Step.DROP_COLUMN, Step.DROP_DEFAULT),
            mustRun(Step.CREATE_TABLE).after(Step.ALTER_ENUM_TYPE),
            mustRun(Step.ALTER_COLUMN).after(Step.ALTER_ENUM_TYPE),
            // A view leans on tables, columns and types, and on their names.
            mustRun(Step.RENAME).after(Step.DROP_VIEW),
            // A table may come into a schema that comes.
            mustRun(Step.RENAME).after(Step.CREATE_SCHEMA),
            mustRun(Step.CREATE_VIEW)
                    .after(Step.CREATE_TABLE, Step.ADD_COLUMN, Step.ALTER_COLUMN, Step.ALTER_ENUM_TYPE),
            mustRun(Step.CREATE_VIEW).after(Step.CREATE_INDEX, Step.ADD_FOREIGN_KEY, Step.RENAME),
            // A trigger or function leans on all of these, and a function on the rows of a view.
            mustRun(Step.DROP_VIEW).after(Step.DROP_DEPENDENT),
            mustRun(Step.CREATE_DEPENDENT).after(Step.CREATE_VIEW, Step.DROP_SEQUENCE, Step.DROP_ENUM_TYPE),
            // A sequence goes with the column that owns it, unless it is released.
            mustRun(Step.DROP_TABLE).after(Step.RELEASE_SEQUENCE),
            mustRun(Step.DROP_COLUMN).after(Step.RELEASE_SEQUENCE),
            // A column leans on its type and on the sequence that its default asks.
            mustRun(Step.CREATE_ENUM_TYPE).after(Step.CREATE_SCHEMA, Step.ALTER_ENUM_TYPE),
            mustRun(Step.CREATE_COMPOSITE_TYPE).after(Step.CREATE_ENUM_TYPE, Step.DROP_TABLE),
            mustRun(Step.ALTER_COMPOSITE_TYPE).after(Step.CREATE_COMPOSITE_TYPE, Step.DROP_TABLE, Step.DROP_COLUMN),
            mustRun(Step.CREATE_TABLE).after(Step.ALTER_COMPOSITE_TYPE),
            mustRun(Step.ALTER_COLUMN).after(Step.ALTER_COMPOSITE_TYPE),
            mustRun(Step.ADD_COLUMN).after(Step.ALTER_COMPOSITE_TYPE),
            mustRun(Step.CREATE_SEQUENCE).after(Step.CREATE_SCHEMA, Step.DROP_TABLE, Step.DROP_INDEX),
            mustRun(Step.CREATE_TABLE).after(Step.CREATE_ENUM_TYPE, Step.CREATE_SEQUENCE),
            mustRun(Step.ALTER_COLUMN).after(Step.CREATE_ENUM_TYPE, Step.CREATE_SEQUENCE),
            mustRun(Step.ADD_COLUMN).after(Step.CREATE_ENUM_TYPE, Step.CREATE_SEQUENCE),
            mustRun(Step.CONTINUE_SEQUENCE).after(Step.CREATE_SEQUENCE, Step.ADD_COLUMN, Step.ALTER_COLUMN),
            mustRun(Step.DROP_SEQUENCE).after(Step.DROP_TABLE, Step.DROP_COLUMN, Step.ALTER_COLUMN),
            mustRun(Step.DROP_ENUM_TYPE).after(Step.DROP_TABLE, Step.DROP_COLUMN, Step.ALTER_COLUMN),
            mustRun(Step.DROP_COMPOSITE_TYPE).after(Step.DROP_TABLE, Step.DROP_COLUMN, Step.ALTER_COLUMN),
            mustRun(Step.DROP_COMPOSITE_TYPE).after(Step.ALTER_COMPOSITE_TYPE),
            mustRun(Step.DROP_ENUM_TYPE).after(Step.DROP_COMPOSITE_TYPE),
            mustRun(Step.DROP_SCHEMA).after(Step.DROP_TABLE, Step.DROP_SEQUENCE, Step.DROP_ENUM_TYPE));

    private static final List<Step> STEPS = steps();

    private OperationOrder() {}

    /** The operations in an order in which they run. */
    public static List<Operation> sort(List<Operation> operations) {
        return operations.stream()
                .sorted(Comparator.comparing(operation -> STEPS.indexOf(step(operation, operations))))
                .toList();
    }

    private record Sentence(Step step, Set<Step> before) {
        Sentence after(Step first, Step... more) {
            return new Sentence(step, EnumSet.of(first, more));
        }
    }

    private static Sentence mustRun(Step step) {
        return new Sentence(step, EnumSet.noneOf(Step.class));
    }

    /** All steps so that every sentence holds; where none speaks, in the order of their declaration. */
    private static List<Step> steps() {
        Map<Step, Set<Step>> waitsFor = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            waitsFor.put(step, EnumSet.noneOf(Step.class));
        }
        SENTENCES.forEach(sentence -> waitsFor.getOrDefault(sentence.step(), EnumSet.noneOf(Step.class))
                .addAll(sentence.before()));
        List<Step> sorted = new ArrayList<>();
        while (sorted.size() < Step.values().length) {
            sorted.add(waitsFor.entrySet().stream()
                    .filter(entry -> !sorted.contains(entry.getKey()) && sorted.containsAll(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("the sentences of OperationOrder contradict each other")));
        }
        return List.copyOf(sorted);
    }

    /** What a new column still needs stands behind the line that adds it. */
    private static Step step(Operation operation, List<Operation> operations) {
        if (operation instanceof Operation.AlterColumn alter && RequiredColumns.isAdded(alter, operations)) {
            return Step.ADD_COLUMN;
        }
        return isNameOfNewTable(operation, operations) ? Step.FREE_NAME : operation.accept(StepOfOperation.INSTANCE);
    }

    private static boolean isNameOfNewTable(Operation operation, List<Operation> operations) {
        QualifiedName gone = null;
        if (operation instanceof Operation.DropEnumType drop) {
            gone = drop.type().name();
        } else if (operation instanceof Operation.DropCompositeType drop) {
            gone = drop.type().name();
        } else if (operation instanceof Operation.DropSequence drop) {
            gone = drop.sequence().name();
        }
        QualifiedName name = gone;
        return name != null
                && operations.stream()
                        .anyMatch(other -> other instanceof Operation.CreateTable create
                                && create.table().name().equals(name));
    }
}
