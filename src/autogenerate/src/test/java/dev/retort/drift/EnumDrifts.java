package dev.retort.drift;

import dev.retort.schema.EnumType;
import java.util.List;
import java.util.function.Function;

/** What is done to enumeration types. */
final class EnumDrifts {

    private EnumDrifts() {}

    static List<DriftKind> all() {
        return List.of(
                each(type -> Drift.of(
                        type.name() + "_new",
                        "create type %s_new as enum ('ONE', 'TWO')".formatted(type.name()),
                        "- enum %s_new".formatted(type.name()))),
                each(type -> changed(type, "add value 'LEGACY'", labels(type) + ", LEGACY")),
                each(type -> changed(
                        type,
                        "add value 'FIRST' before '%s'".formatted(type.values().get(0)),
                        "FIRST, " + labels(type))),
                each(type -> changed(
                        type,
                        "rename value '%s' to 'FORMER'".formatted(type.values().get(0)),
                        labels(type).replaceFirst(type.values().get(0), "FORMER"))));
    }

    private static DriftKind each(Function<EnumType, Drift> drift) {
        return schema -> schema.enumTypes().stream().map(drift);
    }

    private static Drift changed(EnumType type, String sql, String before) {
        return Drift.of(
                type.name().toString(),
                "alter type %s %s".formatted(type.name(), sql),
                "~ enum %s  %s to %s".formatted(type.name(), before, labels(type)));
    }

    private static String labels(EnumType type) {
        return String.join(", ", type.values());
    }
}
