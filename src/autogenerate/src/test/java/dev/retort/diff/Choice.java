package dev.retort.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What is taken out of small pools. */
final class Choice {

    private final Random random;

    Choice(Random random) {
        this.random = random;
    }

    /** One element. */
    <T> T of(List<T> pool) {
        return pool.get(random.nextInt(pool.size()));
    }

    /** One of all values. */
    @SafeVarargs
    final <T> T of(T... pool) {
        return of(List.of(pool));
    }

    /** Three of five elements, in their order. */
    <T> List<T> some(List<T> pool) {
        List<T> chosen = new ArrayList<>(pool);
        chosen.removeIf(element -> random.nextInt(5) < 2);
        return chosen;
    }

    /** One element or two, in any order; none of an empty pool. */
    <T> List<T> oneOrTwo(List<T> pool) {
        return shuffled(pool).subList(0, Math.min(1 + random.nextInt(2), pool.size()));
    }

    /** All elements in any order. */
    <T> List<T> shuffled(List<T> pool) {
        List<T> copy = new ArrayList<>(pool);
        Collections.shuffle(copy, random);
        return List.copyOf(copy);
    }

    /** The value, or null as often. */
    <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    /** Something that is so once in as many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** Zero or a number up to a limit, which itself is not reached. */
    int below(int limit) {
        return random.nextInt(limit);
    }
}
