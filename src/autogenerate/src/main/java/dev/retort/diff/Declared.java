package dev.retort.diff;

import java.util.function.UnaryOperator;

/**
 * An object and the model that declares it.
 *
 * @param model the model's name
 * @param object what it declares
 */
record Declared<T>(String model, T object) {

    /** The same model with the object changed. */
    Declared<T> map(UnaryOperator<T> change) {
        return new Declared<>(model, change.apply(object));
    }
}
