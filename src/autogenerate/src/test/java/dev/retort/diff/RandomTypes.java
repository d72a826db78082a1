package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Makes up enumerations and composite types, and the columns that are of them. */
final class RandomTypes {

    /** One that others may be made of, and that does not change, as they stand in the way of that: docs/detection.md. */
    private static final CompositeType INNER = new CompositeType(
            QualifiedName.of("point of"), List.of(new CompositeType.Attribute("y", SqlType.of("integer"))));

    private final Choice choice;
    private final Taken taken;
    private final List<EnumType> enumTypes;
    private final List<CompositeType> compositeTypes;

    RandomTypes(Choice choice, Taken taken) {
        this.choice = choice;
        this.taken = taken;
        RandomNames names = new RandomNames(choice, taken);
        this.enumTypes =
                choice.some(taken.byPostgreSql() ? List.of("mood", "Size", "user") : List.of("mood", "Size")).stream()
                        .map(name -> new EnumType(names.anywhere(name), labels()))
                        .filter(type -> taken.by(new Operation.CreateEnumType(type)))
                        .toList();
        this.compositeTypes = new ArrayList<>();
        if (taken.byPostgreSql() && choice.onceIn(2)) {
            compositeTypes.add(INNER);
        }
        for (String name : choice.some(List.of("spot", "Place"))) {
            CompositeType type = new CompositeType(names.anywhere(name), attributes());
            if (taken.by(new Operation.CreateCompositeType(type))) {
                compositeTypes.add(type);
            }
        }
    }

    List<EnumType> enumTypes() {
        return enumTypes;
    }

    List<CompositeType> compositeTypes() {
        return compositeTypes;
    }

    /** Labels come and go, and change places now and then. */
    private List<String> labels() {
        List<String> labels = new ArrayList<>(choice.some(List.of("low", "it's", "High", "a b")));
        labels.add(choice.below(labels.size() + 1), "none");
        return choice.onceIn(4) ? choice.shuffled(labels) : labels;
    }

    /** Attributes come and go, and change places and types now and then. */
    private List<CompositeType.Attribute> attributes() {
        List<CompositeType.Attribute> attributes = new ArrayList<>(choice.some(List.of("street", "Zip", "x y")).stream()
                .map(this::text)
                .toList());
        attributes.add(new CompositeType.Attribute("x", SqlType.of(choice.of("integer", "bigint"))));
        if (compositeTypes.contains(INNER) && choice.onceIn(2)) {
            attributes.add(new CompositeType.Attribute("in", RandomNames.type(INNER.name())));
        }
        return choice.onceIn(4) ? choice.shuffled(attributes) : attributes;
    }

    private CompositeType.Attribute text(String name) {
        return new CompositeType.Attribute(
                name,
                SqlType.parse(choice.of("varchar(20)", "varchar(40)")),
                choice.onceIn(4) ? "C" : null,
                RandomComments.comment(choice));
    }

    /** Adds columns of some of the types, and of arrays of them, to a table. */
    Table in(Table table) {
        Table with = table;
        for (EnumType type : choice.some(enumTypes)) {
            with = withLabels(with, type.name());
        }
        for (CompositeType type : choice.some(compositeTypes)) {
            with = withValues(with, type.name());
        }
        return with;
    }

    /** Each default is a label of all. */
    private Table withLabels(Table table, QualifiedName type) {
        Column one = Column.of("of_" + type.name(), RandomNames.type(type))
                .withNullable(choice.onceIn(2))
                .withDefault(choice.onceIn(2) ? new DefaultValue("'none'") : null);
        return with(
                with(table, one),
                Column.of("all_" + type.name(), RandomNames.type(type).withDimensions(1)));
    }

    private Table withValues(Table table, QualifiedName type) {
        Column one = Column.of("of_" + type.name(), RandomNames.type(type)).withNullable(choice.onceIn(2));
        return with(
                with(table, one),
                Column.of("all_" + type.name(), RandomNames.type(type).withDimensions(1)));
    }

    private Table with(Table table, Column column) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(column);
        return taken.orElse(table, table.withColumns(columns));
    }
}
