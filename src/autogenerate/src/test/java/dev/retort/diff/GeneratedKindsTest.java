package dev.retort.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a schema can say, generated schemas say, and not all the same: each part of each record, and each word of each list. */
class GeneratedKindsTest {

    private static final int SCHEMAS = 1_000;

    private static final String NOT_OF_POSTGRESQL = "no word of PostgreSQL";
    private static final String NOT_OF_ENTITIES =
            "entities declare views by name and query alone, and what a database says of" + " one is in no schema";

    private static final Map<String, String> NOT_GENERATED = Map.ofEntries(
            Map.entry("Column.onUpdate", NOT_OF_POSTGRESQL),
            Map.entry("Column.check", NOT_OF_POSTGRESQL),
            Map.entry("Column.invisible", NOT_OF_POSTGRESQL),
            Map.entry("IndexPart.length", NOT_OF_POSTGRESQL),
            Map.entry("TableOptions.settings", NOT_OF_POSTGRESQL),
            Map.entry("Schema.views", "the database's side of declaredViews, which the gates make of these"),
            Map.entry("Schema.foreignTables", "known by their names and never changed: scenario foreign-tables"),
            Map.entry("View.materialized", NOT_OF_ENTITIES),
            Map.entry("View.columns", NOT_OF_ENTITIES),
            Map.entry("View.options", NOT_OF_ENTITIES),
            Map.entry("View.further", NOT_OF_ENTITIES));

    @Test
    void whatASchemaCanSayIsGenerated() {
        Said said = new Said();
        said.records(Schema.class);
        for (int seed = 0; seed < SCHEMAS; seed++) {
            said.read(RandomSchema.owned(new RandomSchema(new Random(seed)).schema()));
        }
        assertThat(said.onceAtMost()).isEqualTo(NOT_GENERATED.keySet());
    }

    /** What is said at each place where a record can say something. */
    private static final class Said {

        private final Map<String, Set<Object>> values = new TreeMap<>();
        private final Map<String, Set<Object>> words = new TreeMap<>();

        /** All places, also those of records that no generated schema holds. */
        void records(Class<?> type) {
            for (RecordComponent component : type.getRecordComponents()) {
                boolean isNew = values.put(place(type, component), new HashSet<>()) == null;
                types(component.getGenericType()).forEach(part -> {
                    if (part.isEnum()) {
                        words.put(place(type, component), Set.of(part.getEnumConstants()));
                    } else if (part.isRecord() && isNew) {
                        records(part);
                    }
                });
            }
        }

        private static Stream<Class<?>> types(Type type) {
            return type instanceof ParameterizedType of
                    ? Stream.of(of.getActualTypeArguments()).flatMap(Said::types)
                    : Stream.of((Class<?>) type);
        }

        void read(Object value) {
            if (value instanceof Collection<?> all) {
                all.forEach(this::read);
            } else if (value instanceof Record) {
                for (RecordComponent component : value.getClass().getRecordComponents()) {
                    Object part = part(value, component);
                    values.getOrDefault(place(value.getClass(), component), new HashSet<>())
                            .add(Objects.requireNonNullElse(part, "nothing"));
                    read(Objects.requireNonNullElse(part, List.of()));
                }
            }
        }

        private static Object part(Object value, RecordComponent component) {
            try {
                return component.getAccessor().invoke(value);
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        private static String place(Class<?> type, RecordComponent component) {
            return type.getSimpleName() + "." + component.getName();
        }

        Set<String> onceAtMost() {
            return values.keySet().stream()
                    .filter(place -> values.getOrDefault(place, Set.of()).size() < 2
                            || !values.getOrDefault(place, Set.of()).containsAll(words.getOrDefault(place, Set.of())))
                    .collect(Collectors.toSet());
        }
    }
}
