package dev.retort.hibernate;

import dev.retort.model.ModelRequest;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the attribute that is to be a composite type, as Hibernate names neither class nor attribute where there are none. */
final class Structs {

    private static final String STRUCT = "org.hibernate.annotations.Struct";

    private Structs() {}

    /** Whether a message of Hibernate is about a composite type on a database that has none. */
    static boolean areMeantBy(String message) {
        return message.contains("@Struct") || message.contains("user-defined types");
    }

    /** The sentence for the first attribute that is one, those inside others last; empty where there is none. */
    static Optional<String> sentence(ModelRequest request, ClassLoader loader) {
        return request.classNames().stream()
                .map(name -> load(name, loader))
                .flatMap(Optional::stream)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> isStruct(field) || isStruct(content(field)))
                .min(Comparator.comparing(field -> isStruct(field.getDeclaringClass())))
                .map(field -> sentence(field, request));
    }

    private static String sentence(Field field, ModelRequest request) {
        return "The attribute '" + field.getName() + "' of "
                + field.getDeclaringClass().getName() + " is a composite type (@Struct of "
                + content(field).getName() + "), which " + request.server().product()
                + " has none of; leave out @Struct, so that its attributes become columns of the table, or keep it to"
                + " the entities of a database that has composite types.";
    }

    private static Optional<Class<?>> load(String name, ClassLoader loader) {
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError notThisOne) {
            return Optional.empty();
        }
    }

    private static Class<?> content(Field field) {
        return field.getType().isArray() ? field.getType().getComponentType() : field.getType();
    }

    private static boolean isStruct(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.getName().equals(STRUCT));
    }
}
