package dev.retort.extension;

import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/**
 * The extensions of a project, in the order of its class path.
 *
 * @param filters what leaves objects out
 * @param comparators what compares columns; the first one that knows a column decides
 * @param rewriters what changes the operations, one after the other
 */
public record Extensions(
        List<ObjectFilter> filters, List<ColumnComparator> comparators, List<OperationRewriter> rewriters) {

    /** No extensions. */
    public static final Extensions NONE = new Extensions(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Extensions {
        filters = List.copyOf(filters);
        comparators = List.copyOf(comparators);
        rewriters = List.copyOf(rewriters);
    }

    /**
     * Those that the {@code META-INF/services} of a class path name.
     *
     * @throws ExtensionException when one of them cannot be made
     */
    public static Extensions on(ClassLoader loader) {
        return new Extensions(
                all(ObjectFilter.class, loader),
                all(ColumnComparator.class, loader),
                all(OperationRewriter.class, loader));
    }

    private static <T> List<T> all(Class<T> purpose, ClassLoader loader) {
        try {
            return ServiceLoader.load(purpose, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();
        } catch (ServiceConfigurationError | LinkageError failure) {
            String why = failure.getCause() == null ? "" : " (" + failure.getCause() + ")";
            throw new ExtensionException("an extension cannot be made: " + failure.getMessage() + why, failure);
        }
    }

    /**
     * Asks an extension.
     *
     * @throws ExtensionException when it fails, or answers null
     */
    public static <T> T ask(Object extension, String method, Supplier<T> call) {
        T answer;
        try {
            answer = call.get();
        } catch (RuntimeException | LinkageError failure) {
            throw new ExtensionException(
                    "the extension " + extension.getClass().getName() + " fails in " + method + "(): " + failure,
                    failure);
        }
        if (answer == null) {
            throw new ExtensionException(
                    "the extension " + extension.getClass().getName() + " answers null in " + method + "()", null);
        }
        return answer;
    }
}
