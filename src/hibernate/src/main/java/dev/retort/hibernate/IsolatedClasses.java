package dev.retort.hibernate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
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
 * Where Hibernate finds classes: in one class loader. Hibernate's own service would ask the system class loader too, and
 * so mix what Retort runs on into the user's application.
 */
final class IsolatedClasses implements ClassLoaderService {

    private static final long serialVersionUID = 1L;

    private final transient ClassLoader loader;

    IsolatedClasses(ClassLoader loader) {
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

    @Override
    public @Nullable URL locateResource(String name) {
        return loader.getResource(name);
    }

    @Override
    public @Nullable InputStream locateResourceStream(String name) {
        return loader.getResourceAsStream(name);
    }

    @Override
    public List<URL> locateResources(String name) {
        try {
            return Collections.list(loader.getResources(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
    @SuppressWarnings("unchecked")
    public <T> T generateProxy(InvocationHandler handler, Class<?>... interfaces) {
        return (T) Proxy.newProxyInstance(loader, interfaces, handler);
    }

    @Override
    public @Nullable Package packageForNameOrNull(String packageName) {
        try {
            return Class.forName(packageName + ".package-info", true, loader).getPackage();
        } catch (ClassNotFoundException | LinkageError missing) {
            return null;
        }
    }

    @Override
    public <T> T workWithClassLoader(Work<T> work) {
        return work.doWork(loader);
    }

    @Override
    public void stop() {}
}
