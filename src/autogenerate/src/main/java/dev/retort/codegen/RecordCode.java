package dev.retort.codegen;

import static dev.retort.codegen.Code.call;
import static dev.retort.codegen.Code.name;
import static dev.retort.codegen.Code.string;

import dev.retort.operation.CustomOperation;
import dev.retort.operation.CustomOperationException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A user's own operation as the call of its constructor: what a record holds is what makes it again. */
final class RecordCode {

    private final String operation;

    private RecordCode(String operation) {
        this.operation = operation;
    }

    /**
     * The call, with its type's name marked for the imports.
     *
     * @throws CustomOperationException when it is no public record, or holds what has no literal
     */
    static Code.Call of(CustomOperation custom) {
        return new RecordCode(custom.getClass().getName()).constructor(custom);
    }

    private Code.Call constructor(Object value) {
        Class<?> type = value.getClass();
        if (!type.isRecord() || !isVisible(type)) {
            throw refused(type.getName() + " is no public record");
        }
        return call(
                "new " + TypeNames.mark(type),
                Stream.of(type.getRecordComponents())
                        .map(component -> literal(component, held(value, component)))
                        .toArray(Code[]::new));
    }

    /** Whether a migration file may name it. */
    private static boolean isVisible(Class<?> type) {
        return type.getCanonicalName() != null
                && Stream.<Class<?>>iterate(type, level -> level != null, Class::getEnclosingClass)
                        .allMatch(level -> Modifier.isPublic(level.getModifiers()));
    }

    private @Nullable Object held(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException failure) {
            throw new CustomOperationException(
                    "the operation " + operation + " fails in " + component.getName() + "(): " + failure.getCause(),
                    failure);
        }
    }

    private Code literal(RecordComponent component, @Nullable Object value) {
        if (value == null) {
            return name("null");
        }
        if (value instanceof String text) {
            return string(text);
        }
        if (value instanceof Boolean || value instanceof Integer) {
            return name(value.toString());
        }
        if (value instanceof Long count) {
            return name(count + "L");
        }
        if (value instanceof Enum<?> constant) {
            if (!isVisible(constant.getDeclaringClass())) {
                throw refused("its component " + component.getName() + " is of "
                        + constant.getDeclaringClass().getName() + ", which is not public");
            }
            return name(TypeNames.mark(constant.getDeclaringClass()) + "." + constant.name());
        }
        if (value instanceof List<?> list) {
            return new Code.Call(
                    TypeNames.mark(List.class) + ".of",
                    list.stream().map(element -> literal(component, element)).toList());
        }
        if (value instanceof Record) {
            return constructor(value);
        }
        throw refused("its component " + component.getName() + " is a "
                + value.getClass().getName());
    }

    private CustomOperationException refused(String why) {
        return new CustomOperationException(
                "the operation " + operation + " cannot stand in a migration file, for " + why
                        + "; an operation is a public record of texts, whole numbers, booleans, enums, lists and records",
                null);
    }
}
