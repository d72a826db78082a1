package dev.retort.hibernate;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.registry.classloading.spi.ClassLoadingException;
import org.jspecify.annotations.Nullable;

/**
 * Finds classes, resources and services in the project's class loader alone. Hibernate's own service looks into the Java
 * virtual machine's class path too, where another Hibernate, with services of its own, may be.
 */
final class ProjectClasses implements ClassLoaderService {

    private static final long serialVersionUID = 1L;

    private final transient ClassLoader loader;

    ProjectClasses(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Class<T> classForName(String className) {
        try {
            return (Class<T>) Class.forName(className, true, loader);
        } catch (ClassNotFoundException | LinkageError failure) {
            throw new ClassLoadingException("Unable to load class [" + className + "]", failure);
        }
    }

    /** Mapping files and settings may be named by a URL, and by {@code classpath:} and the name of a resource. */
    @Override
    public @Nullable URL locateResource(String name) {
        String resource = name.replaceFirst("^(classpath:)?/*", "");
        URL found = loader.getResource(resource);
        return found == null ? url(name) : found;
    }

    @Override
    public @Nullable InputStream locateResourceStream(String name) {
        URL url = locateResource(name);
        try {
            return url == null ? null : url.openStream();
        } catch (IOException unreadable) {
            return null;
        }
    }

    @Override
    public List<URL> locateResources(String name) {
        try {
            return Collections.list(loader.getResources(name));
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** All services that can be made; like Hibernate's own, it passes over those that cannot. */
    @Override
    public <S> Collection<S> loadJavaServices(Class<S> contract) {
        List<S> services = new ArrayList<>();
        Iterator<S> found = ServiceLoader.load(contract, loader).iterator();
        while (hasNext(found)) {
            try {
                services.add(found.next());
            } catch (ServiceConfigurationError unusable) {
                continue;
            }
        }
        return services;
    }

    private static boolean hasNext(Iterator<?> services) {
        try {
            return services.hasNext();
        } catch (ServiceConfigurationError unusable) {
            return true;
        }
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T generateProxy(InvocationHandler handler, Class<?>... interfaces) {
        return (T) Proxy.newProxyInstance(loader, interfaces, handler);
    }

    @Override
    public @Nullable Package packageForNameOrNull(String packageName) {
        try {
            return Class.forName(packageName + ".package-info", true, loader).getPackage();
        } catch (ClassNotFoundException | LinkageError none) {
            return null;
        }
    }

    @Override
    public <T> T workWithClassLoader(Work<T> work) {
        return work.doWork(loader);
    }

    /** Nothing to give back: the class loader belongs to who made it. */
    @Override
    public void stop() {}

    private static @Nullable URL url(String name) {
        try {
            return new URL(name);
        } catch (MalformedURLException notAUrl) {
            return null;
        }
    }
}
