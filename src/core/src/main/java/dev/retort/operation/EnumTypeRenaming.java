package dev.retort.operation;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.EnumType;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Carries the new name of an enumeration type to every column, attribute and cast that named it: a server keeps types by number. */
final class EnumTypeRenaming {

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");

    private final Operation.RenameEnumType rename;
    private final Pattern cast;

    private EnumTypeRenaming(Operation.RenameEnumType rename) {
        this.rename = rename;
        this.cast = Pattern.compile("(::\\s*|\\b(?i:as)\\s+)(" + spellings(rename.from()) + ")(?![\\w$.\"])");
    }

    static Schema in(Schema schema, Operation.RenameEnumType rename) {
        EnumTypeRenaming renaming = new EnumTypeRenaming(rename);
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
        return type.isCalled(rename.from()) ? type.withName(spelled(rename.to())) : type;
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

    /** A column may have the name of the type, so only what stands where a cast names its type is it. */
    private String inText(String sql) {
        return cast.matcher(sql).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + spelled(rename.to())));
    }

    private static String spellings(QualifiedName name) {
        return Stream.<UnaryOperator<String>>of(
                        UnaryOperator.identity(), EnumTypeRenaming::quoted, EnumTypeRenaming::plain)
                .map(spelling -> Pattern.quote(dotted(name, spelling)))
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static String spelled(QualifiedName name) {
        return dotted(name, EnumTypeRenaming::plain);
    }

    private static String dotted(QualifiedName name, UnaryOperator<String> spelling) {
        return name.schema() == null
                ? spelling.apply(name.name())
                : spelling.apply(name.schema()) + "." + spelling.apply(name.name());
    }

    /** In quotes where it needs them, as far as its letters tell. */
    private static String plain(String identifier) {
        return PLAIN.matcher(identifier).matches() ? identifier : quoted(identifier);
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
