package dev.retort.migration;

import java.util.List;

/**
 * The constants of an enumeration that a column keeps by their numbers.
 *
 * @param names their names in order, the first one's number being 0
 */
public record Constants(List<String> names) {

    /** Copies the names. */
    public Constants {
        names = List.copyOf(names);
    }
}
