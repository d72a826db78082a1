package dev.retort.hibernate;

import dev.retort.model.DatabaseServer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.HibernateException;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.InitCommand;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolver;
import org.hibernate.id.enhanced.DatabaseStructure;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.KeyValue;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;
import org.hibernate.tool.schema.spi.Exporter;
import org.jspecify.annotations.Nullable;

/**
 * Every call whose name or signature differs between the versions of Hibernate, 5.4 to 8.0. What is called elsewhere
 * in this package has the same signature in all of them.
 */
final class HibernateVersion {

    private static final String DIALECT = "hibernate.dialect";
    private static final String RESOLVER = "org.hibernate.engine.jdbc.dialect.internal.StandardDialectResolver";
    private static final String CONTEXT = "org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl";

    private HibernateVersion() {}

    /** The composite types of a schema, each behind those that it is made of; there are none before 6.2. */
    static List<?> compositeTypes(Namespace namespace) {
        return method(namespace, "getDependencyOrderedUserDefinedTypes")
                .map(types -> (List<?>) call(types, namespace))
                .orElse(List.of());
    }

    /** The statements that create a composite type; empty where the dialect has none. */
    static List<String> createType(Object type, Metadata metadata, Map<String, Object> settings) {
        Dialect dialect = metadata.getDatabase().getDialect();
        return method(dialect, "getUserDefinedTypeExporter")
                .map(exporter -> create((Exporter<?>) call(exporter, dialect), type, metadata, settings))
                .orElse(List.of());
    }

    /** Orders columns as a session factory does before it exports; before 6.2 nothing was ordered. */
    static void orderColumns(Metadata metadata) {
        method(metadata, "orderColumns", boolean.class).ifPresent(order -> call(order, metadata, true));
    }

    /** Whether generators of values see, and change, the property that they are for; they do since 7.4. */
    static boolean generatorsChangeColumns() {
        return find("org.hibernate.generator.GeneratorCreationContext").stream()
                .flatMap(type -> Stream.of(type.getMethods()))
                .anyMatch(method -> method.getName().equals("getMemberDetails"));
    }

    /** What makes the keys of a hierarchy; empty where there is nothing, or where only the application can make it. */
    static Optional<Object> generator(Metadata metadata, RootClass root, Map<String, Object> settings) {
        Method create = Stream.of(KeyValue.class.getMethods())
                .filter(method -> method.getName().equals("createGenerator")
                        || method.getName().equals("createIdentifierGenerator"))
                .max(Comparator.comparing(Method::getParameterCount))
                .orElseThrow();
        Object[] arguments = Stream.of(create.getParameterTypes())
                .map(type -> generatorArgument(type, metadata, root, settings))
                .toArray();
        try {
            return Optional.ofNullable(call(create, root.getIdentifier(), arguments));
        } catch (RuntimeException needsTheApplication) {
            return Optional.empty();
        }
    }

    private static @Nullable Object generatorArgument(
            Class<?> type, Metadata metadata, RootClass root, Map<String, Object> settings) {
        return switch (type.getSimpleName()) {
            case "Dialect" -> metadata.getDatabase().getDialect();
            case "RootClass" -> root;
            case "Property" -> root.getIdentifierProperty();
            case "IdentifierGeneratorFactory" ->
                method(metadata, "getIdentifierGeneratorFactory")
                        .map(factory -> call(factory, metadata))
                        .orElse(null);
            case "GeneratorSettings" ->
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, none) ->
                                method.getReturnType() == String.class ? null : context(metadata, settings));
            default -> null;
        };
    }

    /** The sequence that a generator asks; empty before 5.6, where only a text says it. */
    static Optional<Object> sequenceName(SequenceStyleGenerator generator) {
        Object structure = generator.getDatabaseStructure();
        return Stream.of(DatabaseStructure.class.getMethods())
                .filter(method -> method.getName().equals("getPhysicalName"))
                .findFirst()
                .map(method -> call(method, structure));
    }

    /** The columns of a table; an iterator before 6.0. */
    @SuppressWarnings("unchecked")
    static List<Column> columns(Table table) {
        return (List<Column>) parts(table, "getColumns", "getColumnIterator");
    }

    /** What a method answers that only some versions have; empty where there is none, or where the target is nothing that has it. */
    static Optional<Object> ask(String className, String name, Object target) {
        return find(className)
                .filter(type -> type.isInstance(target))
                .flatMap(type -> Stream.of(type.getMethods())
                        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                        .findFirst())
                .map(method -> call(method, target));
    }

    /** The unique keys of a table; an iterator before 6.0. */
    @SuppressWarnings("unchecked")
    static List<UniqueKey> uniqueKeys(Table table) {
        return (List<UniqueKey>) parts(table, "getUniqueKeys", "getUniqueKeyIterator");
    }

    /** The foreign keys of a table; a map before 8.0. */
    @SuppressWarnings("unchecked")
    static List<ForeignKey> foreignKeys(Table table) {
        return (List<ForeignKey>) parts(table, "getForeignKeys", "getForeignKeyIterator");
    }

    /** The indexes of a table; an iterator before 6.0. */
    @SuppressWarnings("unchecked")
    static List<Index> indexes(Table table) {
        return (List<Index>) parts(table, "getIndexes", "getIndexIterator");
    }

    /** The statements that create an object; before 5.5 the exporters took no context. */
    static List<String> create(
            Exporter<?> exporter, Object exportable, Metadata metadata, Map<String, Object> settings) {
        Method create = Stream.of(Exporter.class.getMethods())
                .filter(method -> method.getName().equals("getSqlCreateStrings"))
                .max(Comparator.comparing(Method::getParameterCount))
                .orElseThrow();
        Object statements = create.getParameterCount() == 2
                ? call(create, exporter, exportable, metadata)
                : call(create, exporter, exportable, metadata, context(metadata, settings));
        return Stream.of((Object[]) statements).map(String.class::cast).toList();
    }

    /** The statements that put the first rows into a table that stands for a sequence; before 5.5 there was no context. */
    static List<String> inserts(Table table, Metadata metadata, Map<String, Object> settings) {
        return Stream.of(Table.class.getMethods())
                .filter(method -> method.getName().equals("getInitCommands") && method.getParameterCount() == 1)
                .flatMap(method -> ((Collection<?>) call(method, table, context(metadata, settings))).stream())
                .flatMap(command -> Stream.of(((InitCommand) command).getInitCommands()))
                .toList();
    }

    /** Before 6.0 a dialect had to be named where there is no connection; its own resolver knows which. */
    static void chooseDialect(DatabaseServer server, Map<String, Object> settings, Map<?, ?> defaults) {
        boolean resolvesItself = find("org.hibernate.dialect.DatabaseVersion").isPresent();
        if (resolvesItself || settings.containsKey(DIALECT) || defaults.containsKey(DIALECT)) {
            return;
        }
        Object dialect = find(RESOLVER)
                .map(HibernateVersion::make)
                .map(resolver -> ((DialectResolver) resolver).resolveDialect(describe(server)))
                .orElseThrow(() -> new HibernateException(
                        "This Hibernate knows no dialect for " + server + "; name one with the setting " + DIALECT));
        settings.put(DIALECT, dialect);
    }

    /** Hibernate 5 knows MariaDB by its driver, whose name begins with the product's. */
    private static DialectResolutionInfo describe(DatabaseServer server) {
        return (DialectResolutionInfo) Proxy.newProxyInstance(
                DialectResolutionInfo.class.getClassLoader(),
                new Class<?>[] {DialectResolutionInfo.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getDatabaseName", "getDriverName" -> server.product();
                    case "getDatabaseMajorVersion" -> server.majorVersion();
                    case "getDatabaseMinorVersion" -> server.minorVersion();
                    default -> method.getReturnType() == int.class ? DialectResolutionInfo.NO_VERSION : null;
                });
    }

    private static Object context(Metadata metadata, Map<String, Object> settings) {
        return find(CONTEXT).stream()
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> method.getName().equals("fromConfigurationMap"))
                .findFirst()
                .map(factory -> call(
                        factory, null, metadata.getDatabase().getJdbcEnvironment(), metadata.getDatabase(), settings))
                .orElseThrow(() -> new HibernateException("Retort does not know this version of Hibernate"));
    }

    private static Optional<Class<?>> find(String className) {
        try {
            return Optional.of(Class.forName(className, true, Metadata.class.getClassLoader()));
        } catch (ClassNotFoundException otherVersion) {
            return Optional.empty();
        }
    }

    private static Object make(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new HibernateException(type.getName() + " cannot be made", failure);
        }
    }

    private static List<?> parts(Table table, String current, String older) {
        Object found = method(table, current)
                .or(() -> method(table, older))
                .map(method -> call(method, table))
                .orElseThrow();
        List<Object> parts = new ArrayList<>();
        if (found instanceof Iterator<?> iterator) {
            iterator.forEachRemaining(parts::add);
        } else {
            parts.addAll(found instanceof Map<?, ?> map ? map.values() : (Collection<?>) found);
        }
        return parts;
    }

    private static Optional<Method> method(Object target, String name, Class<?>... parameters) {
        try {
            return Optional.of(target.getClass().getMethod(name, parameters));
        } catch (NoSuchMethodException otherVersion) {
            return Optional.empty();
        }
    }

    private static Object call(Method method, @Nullable Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new HibernateException(method.getName() + " failed", failure.getCause());
        } catch (IllegalAccessException hidden) {
            throw new HibernateException(method.getName() + " is not public in this version", hidden);
        }
    }
}
