package dev.retort.hibernate;

import dev.retort.model.ModelException;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/**
 * The customizers of a project.
 *
 * @param all in the order of its class path
 */
record MetadataCustomizers(List<MetadataCustomizer> all) {

    /**
     * Those that the class path names.
     *
     * @throws ModelException when one of them cannot be made
     */
    static MetadataCustomizers on(ClassLoader loader) {
        try {
            return new MetadataCustomizers(ServiceLoader.load(MetadataCustomizer.class, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList());
        } catch (ServiceConfigurationError | LinkageError failure) {
            String why = failure.getCause() == null ? "" : " (" + failure.getCause() + ")";
            throw new ModelException("A metadata customizer cannot be made: " + failure.getMessage() + why, failure);
        }
    }

    /**
     * Calls each of them.
     *
     * @throws ModelException when one of them fails
     */
    void each(Consumer<MetadataCustomizer> call) {
        for (MetadataCustomizer customizer : all) {
            try {
                call.accept(customizer);
            } catch (RuntimeException | LinkageError failure) {
                throw new ModelException(
                        "The metadata customizer " + customizer.getClass().getName() + " fails: " + failure, failure);
            }
        }
    }
}
