package dev.retort.operation;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.EnumType;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Index;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries the new name of an enumeration type to every column, attribute and cast that named it: a server keeps types by number. */
final class EnumTypeRenaming {

    private final Operation.RenameEnumType rename;
    private final TypeWords words;

    private EnumTypeRenaming(Operation.RenameEnumType rename, TypeWords words) {
        this.rename = rename;
        this.words = words;
    }

    static Schema in(Schema schema, Operation.RenameEnumType rename, TypeWords words) {
        EnumTypeRenaming renaming = new EnumTypeRenaming(rename, words);
        List<EnumType> types = Parts.replace(
                schema.enumTypes(),
                type -> type.name().equals(rename.from()),
                type -> new EnumType(rename.to(), type.values()),
                rename.from());
        return schema.withEnumTypes(types)
                .withCompositeTypes(
                        schema.compositeTypes().stream().map(renaming::in).toList())
                .withTables(schema.tables().stream().map(renaming::in).toList());
    }

    private CompositeType in(CompositeType type) {
        return type.withAttributes(type.attributes().stream()
                .map(attribute -> new CompositeType.Attribute(
                        attribute.name(), in(attribute.type()), attribute.collation(), attribute.comment()))
                .toList());
    }

    private Table in(Table table) {
        return table.mapColumns(this::in)
                .withCheckConstraints(
                        table.checkConstraints().stream().map(this::in).toList())
                .withExclusionConstraints(table.exclusionConstraints().stream()
                        .map(exclusion -> exclusion.withDefinition(inText(exclusion.definition())))
                        .toList())
                .withIndexes(table.indexes().stream().map(this::in).toList());
    }

    private Column in(Column column) {
        GeneratedExpression generated = column.generated();
        DefaultValue value = column.defaultValue();
        return column.withType(in(column.type()))
                .withDefault(value == null ? null : new DefaultValue(inText(value.sql())))
                .withGenerated(
                        generated == null ? null : new GeneratedExpression(inText(generated.sql()), generated.stored()))
                .withCheck(inTextOrNull(column.check()));
    }

    private SqlType in(SqlType type) {
        return type.isCalled(rename.from()) ? type.withName(words.quote(rename.to())) : type;
    }

    private CheckConstraint in(CheckConstraint check) {
        return check.withExpression(inText(check.expression()));
    }

    private Index in(Index index) {
        return index.withParts(index.parts().stream()
                        .map(part -> part.expression() ? part.withText(inText(part.text())) : part)
                        .toList())
                .withWhere(inTextOrNull(index.where()));
    }

    private @Nullable String inTextOrNull(@Nullable String sql) {
        return sql == null ? null : inText(sql);
    }

    private String inText(String sql) {
        return words.withRenamedType(sql, rename.from(), rename.to());
    }
}
