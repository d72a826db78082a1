package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.schema.CompositeType;
import dev.retort.schema.EnumType;
import dev.retort.schema.OrdinalColumn;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOwner;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Several sets of entities as one model. What two of them declare is one object where they declare it alike: in the database's
 * usual words, in any order of columns, and whoever leaves a name open takes the other's.
 */
public final class SchemaUnion {

    private final Normalisation normalisation;
    private final List<String> differences = new ArrayList<>();

    private SchemaUnion(Dialect dialect) {
        this.normalisation = new Normalisation(dialect);
    }

    /**
     * The models as one.
     *
     * @param models what each asks for, by its name
     * @throws ContradictingModelsException when two declare a table, sequence, type or view differently
     */
    public static Schema of(Map<String, Schema> models, Dialect dialect) {
        SchemaUnion union = new SchemaUnion(dialect);
        Schema schema = union.of(models);
        if (!union.differences.isEmpty()) {
            throw new ContradictingModelsException(union.differences);
        }
        return schema;
    }

    private Schema of(Map<String, Schema> models) {
        return new Schema(
                models.values().stream()
                        .flatMap(model -> model.namespaces().stream())
                        .distinct()
                        .toList(),
                union(models, Schema::tables, Table::name, this::tables),
                union(models, Schema::sequences, Sequence::name, this::sequences),
                union(models, Schema::enumTypes, EnumType::name, this::enumTypes),
                union(models, Schema::compositeTypes, CompositeType::name, this::compositeTypes),
                models.values().stream()
                        .flatMap(model -> model.views().stream())
                        .distinct()
                        .toList(),
                List.of(),
                models.values().stream()
                        .flatMap(model -> model.numberings().stream())
                        .distinct()
                        .toList(),
                union(models, Schema::declaredViews, View::name, this::views),
                union(
                        models,
                        Schema::ordinals,
                        column -> new SequenceOwner(column.table(), column.column()),
                        this::ordinals));
    }

    /** Two declarations of one object, made one. */
    @FunctionalInterface
    private interface Merging<T> {
        T merge(Declared<T> one, Declared<T> other);
    }

    private static <N, T> List<T> union(
            Map<String, Schema> models, Function<Schema, List<T>> objects, Function<T, N> name, Merging<T> merging) {
        Map<N, Declared<T>> all = new LinkedHashMap<>();
        models.forEach((model, schema) -> objects.apply(schema)
                .forEach(object -> all.merge(
                        name.apply(object),
                        new Declared<>(model, object),
                        (one, other) -> new Declared<>(one.model(), merging.merge(one, other)))));
        return all.values().stream().map(Declared::object).toList();
    }

    private Table tables(Declared<Table> one, Declared<Table> other) {
        TableUnion union = new TableUnion(one.map(normalisation::of), other.map(normalisation::of));
        Table table = union.table();
        differences.addAll(union.differences());
        return table;
    }

    private Sequence sequences(Declared<Sequence> one, Declared<Sequence> other) {
        String name = "sequence " + one.object().name();
        compare(name + ", type", one, other, Sequence::type, "default");
        compare(name + ", start", one, other, sequence -> sequence.options().start(), "default");
        compare(name + ", increment", one, other, sequence -> sequence.options().increment(), "default");
        compare(name + ", minimum", one, other, sequence -> sequence.options().minimum(), "default");
        compare(name + ", maximum", one, other, sequence -> sequence.options().maximum(), "default");
        compare(name + ", cache", one, other, sequence -> sequence.options().cache(), "default");
        compare(name + ", cycle", one, other, sequence -> sequence.options().cycle(), "default");
        compare(name + ", owner", one, other, Sequence::owner, "none");
        return one.object();
    }

    private OrdinalColumn ordinals(Declared<OrdinalColumn> one, Declared<OrdinalColumn> other) {
        String name = "column " + one.object().table() + "." + one.object().column();
        compare(name + ", constants by number", one, other, column -> String.join(", ", column.constants()), "none");
        return one.object();
    }

    private EnumType enumTypes(Declared<EnumType> one, Declared<EnumType> other) {
        compare("enum " + one.object().name(), one, other, type -> String.join(", ", type.values()), "empty");
        return one.object();
    }

    private CompositeType compositeTypes(Declared<CompositeType> one, Declared<CompositeType> other) {
        compare(
                "type " + one.object().name(),
                one,
                other,
                type -> type.attributes().toString(),
                "empty");
        return one.object();
    }

    private View views(Declared<View> one, Declared<View> other) {
        compare("view " + one.object().name(), one, other, View::query, "empty");
        return one.object();
    }

    private <T> void compare(
            String what, Declared<T> one, Declared<T> other, Function<T, @Nullable Object> property, String otherwise) {
        Object first = Objects.requireNonNullElse(property.apply(one.object()), otherwise);
        Object second = Objects.requireNonNullElse(property.apply(other.object()), otherwise);
        if (!first.equals(second)) {
            differences.add(what + " is " + first + " in " + one.model() + " and " + second + " in " + other.model());
        }
    }
}
