package dev.retort.drift;

import dev.retort.schema.Sequence;
import java.util.List;
import java.util.function.Function;

/** What is done to sequences. */
final class SequenceDrifts {

    private SequenceDrifts() {}

    static List<DriftKind> all() {
        return List.of(
                each(s -> Drift.of(
                        s.name() + "_new", "create sequence " + s.name() + "_new", "- sequence " + s.name() + "_new")),
                each(s -> drift(
                        s,
                        "drop sequence " + s.name(),
                        "+ sequence " + s.name(),
                        "~ sequence %s  goes on behind the rows of %s.id".formatted(s.name(), tableOf(s)))),
                each(s -> drift(
                        s,
                        "alter sequence %s rename to %s_old".formatted(s.name(), s.name()),
                        "~ sequence %s_old  renamed to %s".formatted(s.name(), s.name()))),
                altered("increment by 7", "increment 7 to 50"),
                altered("start with 9", "start 9 to default"),
                altered("minvalue -5", "start 1 to default, minimum -5 to default"),
                altered("maxvalue 99999", "maximum 99999 to default"),
                altered("cache 20", "cache 20 to 1"),
                altered("cycle", "cycle true to false"));
    }

    private static DriftKind each(Function<Sequence, Drift> drift) {
        return schema -> schema.sequences().stream()
                .filter(sequence -> sequence.options().increment() == 50)
                .map(drift);
    }

    private static DriftKind altered(String sql, String reported) {
        return each(s -> drift(
                s, "alter sequence %s %s".formatted(s.name(), sql), "~ sequence %s  %s".formatted(s.name(), reported)));
    }

    private static String tableOf(Sequence sequence) {
        return sequence.name().toString().replaceFirst("_seq$", "");
    }

    private static Drift drift(Sequence sequence, String sql, String... reported) {
        return Drift.of(sequence.name().toString(), sql, reported);
    }
}
