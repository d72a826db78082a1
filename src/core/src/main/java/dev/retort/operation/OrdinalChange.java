package dev.retort.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What becomes of numbers that stand for the constants of an enumeration. A constant that stays takes its rows along. One that goes
 * leaves rows that nobody can place: where another constant gets its number they are given {@code -1 - number}, which no
 * constant has and from which the way back takes it again, so that they are never taken for something else.
 *
 * @param before the constants in their order; empty where nobody has said them
 * @param after the constants in their order; empty where the column no longer has any
 */
public record OrdinalChange(List<String> before, List<String> after) {

    /** Copies the constants. */
    public OrdinalChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The new number of each number that rows may have and that is another one from now on. */
    public Map<Integer, Integer> moves() {
        Map<Integer, Integer> moves = new TreeMap<>();
        if (isSaid()) {
            IntStream.range(0, before.size()).filter(i -> !isRenamed(i)).forEach(i -> leave(i, moves));
            IntStream.range(0, after.size()).filter(this::comesBack).forEach(i -> moves.put(-1 - i, i));
        }
        return moves;
    }

    /** The same moves in their order: none leads to a number that is still to be left, but for constants that change places. */
    public List<Map<Integer, Integer>> steps() {
        List<Map<Integer, Integer>> steps = new ArrayList<>();
        Map<Integer, Integer> open = moves();
        while (!open.isEmpty()) {
            Map<Integer, Integer> step = new TreeMap<>(open);
            step.values().removeAll(open.keySet());
            if (step.isEmpty()) {
                step.putAll(open);
            }
            steps.add(step);
            open.keySet().removeAll(step.keySet());
        }
        return steps;
    }

    /** Whether constants change places, so that no number is free for the first of them to go to. */
    public boolean swaps() {
        return steps().stream().anyMatch(step -> step.values().stream().anyMatch(step::containsKey));
    }

    private void leave(int number, Map<Integer, Integer> moves) {
        int then = after.indexOf(before.get(number));
        if (then >= 0 && then != number) {
            moves.put(number, then);
        } else if (then < 0 && number < after.size()) {
            moves.put(number, -1 - number);
        }
    }

    /** Whether it may have gone before, on the way back from here. */
    private boolean comesBack(int number) {
        return number < before.size() && !before.contains(after.get(number)) && !isRenamed(number);
    }

    /** The constants that are in no other's place and not there any more. */
    public List<String> gone() {
        return isSaid()
                ? IntStream.range(0, before.size())
                        .filter(i -> !after.contains(before.get(i)) && !isRenamed(i))
                        .mapToObj(before::get)
                        .toList()
                : List.of();
    }

    /**
     * The constants in whose place others stand that were not there, as in {@code PAID mean DONE}: new names of theirs, as nothing
     * says otherwise.
     */
    public List<String> renamed() {
        List<String> renamed = new ArrayList<>();
        IntStream.range(0, before.size())
                .filter(this::isRenamed)
                .forEach(i -> renamed.add(before.get(i) + " mean " + after.get(i)));
        return renamed;
    }

    /** The constants that keep their name and get another number. */
    public List<String> moved() {
        return isSaid()
                ? before.stream()
                        .filter(after::contains)
                        .filter(constant -> before.indexOf(constant) != after.indexOf(constant))
                        .toList()
                : List.of();
    }

    private boolean isRenamed(int number) {
        return number < after.size() && !after.contains(before.get(number)) && !before.contains(after.get(number));
    }

    /** Whether both sides are known. */
    private boolean isSaid() {
        return !before.isEmpty() && !after.isEmpty();
    }
}
