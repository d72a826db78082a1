package dev.retort.diff;

import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Orders views: each behind those that it names. Views cannot name each other in a circle. */
final class ViewOrder {

    private ViewOrder() {}

    static List<DependentView> sort(List<DependentView> views) {
        Set<QualifiedName> waiting = new HashSet<>();
        views.forEach(view -> waiting.add(view.view().name()));
        List<DependentView> sorted = new ArrayList<>();
        while (!waiting.isEmpty()) {
            for (DependentView view : views) {
                QualifiedName name = view.view().name();
                if (waiting.contains(name)
                        && view.used().stream()
                                .noneMatch(used ->
                                        !used.name().equals(name) && used.isWhole() && waiting.contains(used.name()))) {
                    waiting.remove(name);
                    sorted.add(view);
                }
            }
        }
        return sorted;
    }
}
