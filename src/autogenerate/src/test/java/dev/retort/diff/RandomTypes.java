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

    private final Choice choice;
    private final Taken taken;
    private final List<EnumType> enumTypes;
    private final List<CompositeType> compositeTypes;

    RandomTypes(Choice choice, Taken taken) {
        this.choice = choice;
        this.taken = taken;
        this.enumTypes = choice.some(List.of("mood", "Size")).stream()
                .map(name -> new EnumType(QualifiedName.of(name), labels()))
                .filter(type -> taken.by(new Operation.CreateEnumType(type)))
                .toList();
        this.compositeTypes = choice.some(List.of("spot", "Place")).stream()
                .map(name -> new CompositeType(QualifiedName.of(name), attributes()))
                .filter(type -> taken.by(new Operation.CreateCompositeType(type)))
                .toList();
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
        return choice.onceIn(4) ? choice.shuffled(attributes) : attributes;
    }

    private CompositeType.Attribute text(String name) {
        return new CompositeType.Attribute(
                name,
                SqlType.parse(choice.of("varchar(20)", "varchar(40)")),
                choice.onceIn(4) ? "C" : null,
                choice.maybe("Comment " + choice.below(2)));
    }

    /** Adds columns of some of the types, and of arrays of them, to a table. */
    Table in(Table table) {
        Table with = table;
        for (EnumType type : choice.some(enumTypes)) {
            with = withLabels(with, type.name().name());
        }
        for (CompositeType type : choice.some(compositeTypes)) {
            with = withValues(with, type.name().name());
        }
        return with;
    }

    /** Each default is a label of all. */
    private Table withLabels(Table table, String type) {
        Column one = column("of_" + type, type)
                .withNullable(choice.onceIn(2))
                .withDefault(choice.onceIn(2) ? new DefaultValue("'none'") : null);
        return with(with(table, one), column("all_" + type, type + "[]"));
    }

    private Table withValues(Table table, String type) {
        Column one = column("of_" + type, type).withNullable(choice.onceIn(2));
        return with(with(table, one), column("all_" + type, type + "[]"));
    }

    private static Column column(String name, String type) {
        boolean isArray = type.endsWith("[]");
        String element = isArray ? type.substring(0, type.length() - 2) : type;
        return Column.of(name, SqlType.parse("\"" + element + "\"" + (isArray ? "[]" : "")));
    }

    private Table with(Table table, Column column) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(column);
        return taken.orElse(table, table.withColumns(columns));
    }
}
