package dev.retort.diff;

import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves labels in the order that the database has where an order says nothing. Some lines of Hibernate sort the labels of a
 * native enumeration by their names, 6.2 and later ones than 7.0 take the order of the constants: an alphabetical order on
 * either side may be Hibernate's own, and putting a type in that order would write every table that uses it anew. What is kept
 * so is kept the next time, too: new labels come to an alphabetical order in their alphabetical place.
 */
final class LabelOrder {

    private final List<String> notes;

    LabelOrder(List<String> notes) {
        this.notes = notes;
    }

    Schema keptOf(Schema current, Schema desired) {
        Map<QualifiedName, EnumType> existing = new HashMap<>();
        current.enumTypes().forEach(type -> existing.put(type.name(), type));
        return desired.withEnumTypes(desired.enumTypes().stream()
                .map(type -> kept(existing.getOrDefault(type.name(), type), type))
                .toList());
    }

    private EnumType kept(EnumType current, EnumType desired) {
        List<String> common =
                desired.values().stream().filter(current.values()::contains).toList();
        List<String> there =
                current.values().stream().filter(desired.values()::contains).toList();
        boolean sortedThere = isSorted(current.values());
        if (common.equals(there) || !sortedThere && !isSorted(desired.values())) {
            return desired;
        }
        notes.add("kept: the labels of enum " + desired.name() + " stand in the database's order, "
                + String.join(", ", there) + "; the entities' is " + String.join(", ", common));
        return desired.withValues(
                sortedThere ? desired.values().stream().sorted().toList() : placed(there, desired.values()));
    }

    private static boolean isSorted(List<String> labels) {
        return labels.equals(labels.stream().sorted().toList());
    }

    /** The labels that are there, each new one behind the label that it follows. */
    private static List<String> placed(List<String> there, List<String> desired) {
        List<String> placed = new ArrayList<>(there);
        for (int i = 0; i < desired.size(); i++) {
            if (!placed.contains(desired.get(i))) {
                placed.add(i == 0 ? 0 : placed.indexOf(desired.get(i - 1)) + 1, desired.get(i));
            }
        }
        return placed;
    }
}
