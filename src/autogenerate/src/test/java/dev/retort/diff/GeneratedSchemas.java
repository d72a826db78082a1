package dev.retort.diff;

import dev.retort.schema.Schema;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Schemas that nobody thought of: the same in every build, so that what is red stays red until it is mended, and others with
 * {@code -Dretort.generated.seed=N}.
 */
public final class GeneratedSchemas {

    /** Where jqwik begins. */
    public static final String SEED = "1";

    private static final long OTHERS = Long.getLong("retort.generated.seed", 0);

    private GeneratedSchemas() {}

    /** Schemas that are made up of what is random. */
    public static Arbitrary<Schema> of(Function<Random, Schema> made) {
        return Arbitraries.randomValue(random -> made.apply(new Random(random.nextLong() + OTHERS)));
    }

    /** What is random for one of several runs. */
    public static Random random(int run) {
        return new Random(run + OTHERS);
    }
}
