package dev.retort.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is compared of a database, or all that entities ask for.
 *
 * @param namespaces the schemas beside the connection's default one that exist, or are asked for, sorted
 * @param tables the base tables, sorted by name
 * @param sequences the sequences that no column owns, sorted by name
 * @param enumTypes the enumeration types, sorted by name
 * @param compositeTypes the composite types, sorted by name
 * @param views the names of views, which an entity may map like a table, sorted
 * @param foreignTables the names of tables whose rows are on another server, which an entity may map too, sorted
 * @param numberings to which columns the application gives a sequence's numbers, as entities alone say, sorted
 * @param declaredViews the views of which entities say what they select, and entities alone, sorted by name
 * @param ordinals the columns that keep constants by their numbers, as entities and migrations alone say, sorted
 */
public record Schema(
        List<String> namespaces,
        List<Table> tables,
        List<Sequence> sequences,
        List<EnumType> enumTypes,
        List<CompositeType> compositeTypes,
        List<QualifiedName> views,
        List<QualifiedName> foreignTables,
        List<Numbering> numberings,
        List<View> declaredViews,
        List<OrdinalColumn> ordinals) {

    /** A database with nothing in it. */
    public static final Schema EMPTY =
            new Schema(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies and sorts the parts. */
    public Schema {
        namespaces = namespaces.stream().sorted().toList();
        tables = tables.stream().sorted(Comparator.comparing(Table::name)).toList();
        sequences =
                sequences.stream().sorted(Comparator.comparing(Sequence::name)).toList();
        enumTypes =
                enumTypes.stream().sorted(Comparator.comparing(EnumType::name)).toList();
        compositeTypes = compositeTypes.stream()
                .sorted(Comparator.comparing(CompositeType::name))
                .toList();
        views = views.stream().sorted().toList();
        foreignTables = foreignTables.stream().sorted().toList();
        numberings = numberings.stream().sorted().toList();
        declaredViews =
                declaredViews.stream().sorted(Comparator.comparing(View::name)).toList();
        ordinals = ordinals.stream().sorted().toList();
    }

    /** What a database holds, in which no application says whom its sequences number and what its views select. */
    public Schema(
            List<String> namespaces,
            List<Table> tables,
            List<Sequence> sequences,
            List<EnumType> enumTypes,
            List<CompositeType> compositeTypes,
            List<QualifiedName> views,
            List<QualifiedName> foreignTables) {
        this(
                namespaces,
                tables,
                sequences,
                enumTypes,
                compositeTypes,
                views,
                foreignTables,
                List.of(),
                List.of(),
                List.of());
    }

    /** Tables alone. */
    public static Schema of(Table... tables) {
        return EMPTY.withTables(List.of(tables));
    }

    /** The table of that name. */
    public Optional<Table> table(QualifiedName name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** Whether it holds nothing at all. */
    public boolean isEmpty() {
        return Stream.of(namespaces, tables, sequences, enumTypes, compositeTypes, views, foreignTables, declaredViews)
                .allMatch(List::isEmpty);
    }

    /** The same schema with other namespaces. */
    public Schema withNamespaces(List<String> newNamespaces) {
        return new Schema(
                newNamespaces,
                tables,
                sequences,
                enumTypes,
                compositeTypes,
                views,
                foreignTables,
                numberings,
                declaredViews,
                ordinals);
    }

    /** The same schema with other tables. */
    public Schema withTables(List<Table> newTables) {
        return new Schema(
                namespaces,
                newTables,
                sequences,
                enumTypes,
                compositeTypes,
                views,
                foreignTables,
                numberings,
                declaredViews,
                ordinals);
    }

    /** The same schema with other sequences. */
    public Schema withSequences(List<Sequence> newSequences) {
        return new Schema(
                namespaces,
                tables,
                newSequences,
                enumTypes,
                compositeTypes,
                views,
                foreignTables,
                numberings,
                declaredViews,
                ordinals);
    }

    /** The same schema with other views. */
    public Schema withViews(List<QualifiedName> newViews) {
        return new Schema(
                namespaces,
                tables,
                sequences,
                enumTypes,
                compositeTypes,
                newViews,
                foreignTables,
                numberings,
                declaredViews,
                ordinals);
    }

    /** The same schema with other enumeration types. */
    public Schema withEnumTypes(List<EnumType> newEnumTypes) {
        return new Schema(
                namespaces,
                tables,
                sequences,
                newEnumTypes,
                compositeTypes,
                views,
                foreignTables,
                numberings,
                declaredViews,
                ordinals);
    }

    /** The same schema with other composite types. */
    public Schema withCompositeTypes(List<CompositeType> newCompositeTypes) {
        return new Schema(
                namespaces,
                tables,
                sequences,
                enumTypes,
                newCompositeTypes,
                views,
                foreignTables,
                numberings,
                declaredViews,
                ordinals);
    }

    /** The same schema with other foreign tables. */
    public Schema withForeignTables(List<QualifiedName> newForeignTables) {
        return new Schema(
                namespaces,
                tables,
                sequences,
                enumTypes,
                compositeTypes,
                views,
                newForeignTables,
                numberings,
                declaredViews,
                ordinals);
    }

    /** The same schema in which other columns get numbers from sequences. */
    public Schema withNumberings(List<Numbering> newNumberings) {
        return new Schema(
                namespaces,
                tables,
                sequences,
                enumTypes,
                compositeTypes,
                views,
                foreignTables,
                newNumberings,
                declaredViews,
                ordinals);
    }

    /** The same schema in which entities say of other views what they select. */
    public Schema withDeclaredViews(List<View> newDeclaredViews) {
        return new Schema(
                namespaces,
                tables,
                sequences,
                enumTypes,
                compositeTypes,
                views,
                foreignTables,
                numberings,
                newDeclaredViews,
                ordinals);
    }

    /** The same schema with other columns that keep constants by their numbers. */
    public Schema withOrdinals(List<OrdinalColumn> newOrdinals) {
        return new Schema(
                namespaces,
                tables,
                sequences,
                enumTypes,
                compositeTypes,
                views,
                foreignTables,
                numberings,
                declaredViews,
                newOrdinals);
    }
}
