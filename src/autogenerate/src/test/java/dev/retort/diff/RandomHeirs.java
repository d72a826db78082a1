package dev.retort.diff;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes up a table and one that inherits from it. What both have is the same in all schemas, as a parent that changes takes its heirs
 * along: docs/detection.md; it comes and goes with both.
 */
final class RandomHeirs {

    private static final QualifiedName PARENT = QualifiedName.of("people");
    private static final QualifiedName HEIR = QualifiedName.of("Staff");

    private static final List<Column> SHARED = List.of(
            Column.of("name", SqlType.of("varchar", 40)).withCollation("C"),
            Column.of("born", SqlType.of("date")).withNullable(false),
            Column.of("rank", SqlType.of("integer")).withDefault(new dev.retort.schema.DefaultValue("3")));

    private static final List<CheckConstraint> CHECKS =
            List.of(CheckConstraint.of("people_positive", "id > 0"), CheckConstraint.of("people_small", "id < 100000"));

    private final Choice choice;
    private final RandomIndexes indexes;
    private final RandomTable tables;

    RandomHeirs(Choice choice, RandomTable tables, RandomIndexes indexes) {
        this.choice = choice;
        this.tables = tables;
        this.indexes = indexes;
    }

    /** Both, the parent alone, or none. */
    List<Table> tables() {
        if (choice.onceIn(2)) {
            return List.of();
        }
        List<Column> shared = choice.some(SHARED);
        List<CheckConstraint> checks = choice.some(CHECKS);
        Table parent = table(PARENT, shared, List.of(), checks);
        Table heir = table(HEIR, shared, heirs(), checks);
        boolean inherits = choice.onceIn(2);
        return choice.onceIn(4)
                ? List.of(parent)
                : List.of(parent, inherits ? heir.withOptions(heir.options().withInherits(List.of(PARENT))) : heir);
    }

    private List<Column> heirs() {
        return choice.some(List.of(
                Column.of("desk", SqlType.of(choice.of("integer", "bigint"))),
                Column.of("title", SqlType.of("text")).withComment(RandomComments.comment(choice))));
    }

    private Table table(QualifiedName name, List<Column> shared, List<Column> own, List<CheckConstraint> checks) {
        List<Column> columns = new ArrayList<>(Stream.of(
                        Stream.of(Column.of("id", SqlType.of("bigint")).withNullable(false)),
                        shared.stream().map(column -> column.withComment(RandomComments.comment(choice))),
                        own.stream())
                .flatMap(part -> part)
                .toList());
        Table table = tables.withPrimaryKey(Table.of(name, columns).withComment(RandomComments.comment(choice)));
        List<String> names = table.columns().stream().map(Column::name).toList();
        return indexes.with(indexes.withUniques(table.withCheckConstraints(checks), names), names);
    }
}
