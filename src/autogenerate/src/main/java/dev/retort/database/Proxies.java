package dev.retort.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/**
 * Stand-ins for JDBC's interfaces, which have hundreds of methods of which SchemaCrawler calls a dozen; the others refuse, so
 * that a new version of SchemaCrawler that needs more is noticed.
 */
final class Proxies {

    private Proxies() {}

    static <T> T of(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Proxies.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
