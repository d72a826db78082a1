package dev.retort.operation;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.EnumType;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;

/** Carries a label's new name to every place that held the old one: a server keeps labels by number. */
final class EnumValueRenaming {

    private final QualifiedName type;
    private final String from;
    private final String to;
    private final TypeWords words;

    private EnumValueRenaming(Operation.RenameEnumValue rename, TypeWords words) {
        this.type = rename.type();
        this.from = quoted(rename.from());
        this.to = quoted(rename.to());
        this.words = words;
    }

    static Schema in(Schema schema, Operation.RenameEnumValue rename, TypeWords words) {
        EnumValueRenaming renaming = new EnumValueRenaming(rename, words);
        List<EnumType> types = Parts.replace(
                schema.enumTypes(),
                type -> type.name().equals(rename.type()),
                type -> type.withValues(
                        Parts.replace(type.values(), rename.from()::equals, value -> rename.to(), rename.from())),
                rename.type());
        return schema.withEnumTypes(types)
                .withTables(schema.tables().stream().map(renaming::in).toList());
    }

    private Table in(Table table) {
        return table.mapColumns(this::in)
                .withCheckConstraints(
                        table.checkConstraints().stream().map(this::in).toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> index.where() == null ? index : index.withWhere(inText(index.where())))
                        .toList());
    }

    private Column in(Column column) {
        GeneratedExpression generated = column.generated();
        DefaultValue value = column.defaultValue();
        if (generated != null) {
            return column.withGenerated(new GeneratedExpression(inText(generated.sql()), generated.stored()));
        }
        return value == null || !column.type().isCalled(type)
                ? column
                : column.withDefault(new DefaultValue(value.sql().equals(from) ? to : inText(value.sql())));
    }

    private CheckConstraint in(CheckConstraint check) {
        return check.withExpression(inText(check.expression()));
    }

    private String inText(String sql) {
        return words.withReplacedLabel(sql, type, from, to);
    }

    private static String quoted(String label) {
        return "'" + label.replace("'", "''") + "'";
    }
}
