package dev.retort.hibernate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.HibernateException;
import org.hibernate.boot.Metadata;

/**
 * Lets {@code @NotNull}, {@code @Size} and their like reach the tables. In an application a session factory's
 * integrator does so; here the same method of Hibernate is called on the metadata. It is not public, hence reflection.
 */
final class BeanValidation {

    private static final List<String> ACTIVATORS = List.of(
            "org.hibernate.boot.beanvalidation.TypeSafeActivator",
            "org.hibernate.cfg.beanvalidation.TypeSafeActivator");

    private BeanValidation() {}

    /** Applies the constraints where a validator is on the class path and no setting forbids it. */
    static void apply(Metadata metadata, Map<String, Object> settings, ClassLoader loader) {
        if (!isWanted(settings)) {
            return;
        }
        Optional<Method> activator = ACTIVATORS.stream()
                .flatMap(name -> find(name, loader).stream())
                .flatMap(BeanValidation::constraintMethod)
                .findFirst();
        if (activator.isEmpty()) {
            return;
        }
        Method apply = activator.get();
        validatorFactory(apply.getParameterTypes()[0]).ifPresent(factory -> apply(apply, factory, metadata, settings));
    }

    /** The rules of Hibernate's {@code BeanValidationIntegrator}: AUTO unless said otherwise, and DDL beside CALLBACK. */
    private static boolean isWanted(Map<String, Object> settings) {
        Object mode = settings.getOrDefault(
                "jakarta.persistence.validation.mode",
                settings.getOrDefault("javax.persistence.validation.mode", "auto"));
        String modes = mode.toString().toLowerCase(Locale.ROOT);
        boolean allowed = !"false"
                .equalsIgnoreCase(settings.getOrDefault("hibernate.validator.apply_to_ddl", "true")
                        .toString());
        return allowed && (modes.isBlank() || modes.contains("auto") || modes.contains("ddl"));
    }

    /** Nothing where the class, or the validation API that it needs, is missing. */
    private static Optional<Class<?>> find(String name, ClassLoader loader) {
        try {
            return Optional.of(Class.forName(name, true, loader));
        } catch (ClassNotFoundException | LinkageError missing) {
            return Optional.empty();
        }
    }

    private static Stream<Method> constraintMethod(Class<?> activator) {
        try {
            return Stream.of(activator.getDeclaredMethods())
                    .filter(method ->
                            method.getName().equals("applyRelationalConstraints") && method.getParameterCount() == 5);
        } catch (NoClassDefFoundError noValidationApi) {
            return Stream.empty();
        }
    }

    /**
     * The application's default factory, with an interpolator of messages that needs no expression language: messages are
     * of no interest here, and the language's implementation often comes from a server only.
     */
    private static Optional<Object> validatorFactory(Class<?> factoryType) {
        try {
            ClassLoader loader = factoryType.getClassLoader();
            String api = factoryType.getPackageName();
            Class<?> interpolator = Class.forName(api + ".MessageInterpolator", true, loader);
            Object bootstrap = Class.forName(api + ".Validation", true, loader)
                    .getMethod("byDefaultProvider")
                    .invoke(null);
            Object configuration = Class.forName(api + ".bootstrap.GenericBootstrap", true, loader)
                    .getMethod("configure")
                    .invoke(bootstrap);
            Class<?> configurationType = Class.forName(api + ".Configuration", true, loader);
            configurationType
                    .getMethod("messageInterpolator", interpolator)
                    .invoke(configuration, interpolator(interpolator));
            return Optional.of(
                    configurationType.getMethod("buildValidatorFactory").invoke(configuration));
        } catch (InvocationTargetException noProvider) {
            Throwable cause = noProvider.getTargetException();
            if (cause.getClass().getSimpleName().equals("NoProviderFoundException")) {
                return Optional.empty();
            }
            throw new HibernateException("The Bean Validation provider does not start", cause);
        } catch (ReflectiveOperationException otherApi) {
            throw new HibernateException("The Bean Validation API is not one that Retort knows", otherApi);
        }
    }

    private static Object interpolator(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> arguments[0]);
    }

    private static void apply(Method method, Object factory, Metadata metadata, Map<String, Object> settings) {
        try (AutoCloseable closing = closing(factory)) {
            method.setAccessible(true);
            Class<?> access = method.getParameterTypes()[4];
            method.invoke(
                    null,
                    factory,
                    metadata.getEntityBindings(),
                    settings,
                    metadata.getDatabase().getDialect(),
                    classLoaderAccess(access));
        } catch (InvocationTargetException failure) {
            throw new HibernateException("Bean Validation's constraints cannot be applied", failure.getCause());
        } catch (Exception failure) {
            throw new HibernateException("Bean Validation's constraints cannot be applied", failure);
        }
    }

    /** Before Bean Validation 2.0, which Hibernate 5 also runs with, a factory is nothing that Java knows how to close. */
    private static AutoCloseable closing(Object factory) {
        return factory instanceof AutoCloseable closeable ? closeable : () -> {};
    }

    private static Object classLoaderAccess(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        Class.forName(arguments[0].toString(), false, BeanValidation.class.getClassLoader()));
    }
}
