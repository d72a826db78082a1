package dev.retort.diff;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;

/** Makes up what views select that are there in every schema: nothing is said of one that entities declare no longer. */
final class RandomViews {

    private final Choice choice;

    RandomViews(Choice choice) {
        this.choice = choice;
    }

    /** A view of a table, and one of that view. */
    List<View> of(Table table) {
        String name = table.name().name();
        List<String> queries = new ArrayList<>(
                List.of("select id from " + name, "select id, id + 1 as next from " + name + " where id > 3"));
        table.column("Code").ifPresent(code -> queries.add("select id, upper(\"Code\") as code from " + name));
        return List.of(
                view("seen_" + name, choice.of(queries)),
                view("ids", choice.of("select id from seen_" + name, "select max(id) as id from seen_" + name)));
    }

    private static View view(String name, String query) {
        return new View(QualifiedName.of(name), false, List.of(), List.of(), query, List.of());
    }
}
