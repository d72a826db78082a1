package dev.retort.diff;

import java.util.List;

/** The views of a database, asked for only where one may stand in the way of a change. */
@FunctionalInterface
public interface Views {

    /** No views. */
    Views NONE = List::of;

    /** All views of the database with what they lean on, sorted by name. */
    List<DependentView> all();
}
