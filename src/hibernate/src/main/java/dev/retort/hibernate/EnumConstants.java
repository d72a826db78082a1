package dev.retort.hibernate;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.mapping.Any;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.DependantValue;
import org.hibernate.mapping.ToOne;
import org.hibernate.mapping.Value;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/** The constants of enumerations that columns keep by their numbers. */
final class EnumConstants {

    private static final Set<Integer> NUMBERS = Set.of(Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT);
    private static final String CUSTOM_TYPE = "org.hibernate.type.CustomType";
    private static final String ENUM_TYPE = "org.hibernate.type.EnumType";
    private static final String JDBC_MAPPING = "org.hibernate.metamodel.mapping.JdbcMapping";
    private static final String JDBC_TYPE = "org.hibernate.type.descriptor.jdbc.JdbcType";

    private EnumConstants() {}

    /** The constants of each such column, by its position. */
    static Map<Integer, List<String>> ordinals(List<Column> columns) {
        Map<Integer, List<String>> ordinals = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            List<String> constants = ordinals(columns.get(i).getValue());
            if (!constants.isEmpty()) {
                ordinals.put(i, constants);
            }
        }
        return ordinals;
    }

    private static List<String> ordinals(@Nullable Value value) {
        if (value == null || !value.isSimpleValue() || isOfOthers(value)) {
            return List.of();
        }
        Type type = value.getType();
        return keepsOrdinals(type) ? names(type.getReturnedClass()) : List.of();
    }

    /** Values that have what others are made of: they are told there. */
    private static boolean isOfOthers(Value value) {
        return value instanceof ToOne
                || value instanceof Component
                || value instanceof Any
                || value instanceof DependantValue;
    }

    private static List<String> names(Class<?> type) {
        return type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }

    /** Before 6.4 a type for enumerations says so itself; from 6.2 on they are numbers without a converter, or with one of that name. */
    private static boolean keepsOrdinals(Type type) {
        Optional<Object> said = HibernateVersion.ask(CUSTOM_TYPE, "getUserType", type)
                .flatMap(userType -> HibernateVersion.ask(ENUM_TYPE, "isOrdinal", userType));
        return said.map(Boolean.TRUE::equals).orElseGet(() -> isNumber(type) && isUnconverted(type));
    }

    private static boolean isNumber(Type type) {
        return HibernateVersion.ask(JDBC_MAPPING, "getJdbcType", type)
                .flatMap(jdbcType -> HibernateVersion.ask(JDBC_TYPE, "getJdbcTypeCode", jdbcType))
                .filter(NUMBERS::contains)
                .isPresent();
    }

    private static boolean isUnconverted(Type type) {
        return HibernateVersion.ask(JDBC_MAPPING, "getValueConverter", type)
                .map(converter -> converter.getClass().getSimpleName().startsWith("Ordinal"))
                .orElse(true);
    }
}
