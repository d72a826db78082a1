package dev.retort.diff;

import dev.retort.schema.CompositeType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What composite types are made of, and what is made of them. */
final class CompositeTypes {

    private CompositeTypes() {}

    /** The types so that each stands behind those that it is made of. */
    static List<CompositeType> innerFirst(List<CompositeType> types) {
        List<CompositeType> sorted = new ArrayList<>();
        List<CompositeType> left = new ArrayList<>(types);
        while (!left.isEmpty()) {
            CompositeType next = left.stream()
                    .filter(type -> left.stream().noneMatch(other -> other != type && type.isMadeOf(other.name())))
                    .findFirst()
                    .orElse(left.get(0));
            sorted.add(next);
            left.remove(next);
        }
        return sorted;
    }

    /** Whether a column is of the type of that name, or of a composite type that is made of it. */
    static boolean isUsed(QualifiedName type, Schema schema) {
        return isColumnOf(type, schema)
                || schema.compositeTypes().stream()
                        .filter(outer -> !outer.name().equals(type) && outer.isMadeOf(type))
                        .anyMatch(outer -> isUsed(outer.name(), schema));
    }

    private static boolean isColumnOf(QualifiedName type, Schema schema) {
        return schema.tables().stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(column -> column.type().isCalled(type));
    }

    /** The wanted types with those of the database that stay: what they are made of stays too. */
    static List<CompositeType> kept(Schema current, Schema desired, Predicate<CompositeType> stays) {
        List<CompositeType> types = new ArrayList<>(desired.compositeTypes());
        List<QualifiedName> wanted = types.stream().map(CompositeType::name).toList();
        List<CompositeType> free = new ArrayList<>(current.compositeTypes().stream()
                .filter(type -> !wanted.contains(type.name()))
                .toList());
        List<CompositeType> staying = free.stream().filter(stays).toList();
        while (!staying.isEmpty()) {
            types.addAll(staying);
            free.removeAll(staying);
            staying = free.stream()
                    .filter(type -> types.stream().anyMatch(outer -> outer.isMadeOf(type.name())))
                    .toList();
        }
        return types;
    }
}
