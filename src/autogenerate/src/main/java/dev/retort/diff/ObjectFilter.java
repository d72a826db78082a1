package dev.retort.diff;

import java.util.List;

/** Which objects a comparison looks at; the others are left alone on both sides: never created, dropped or changed. */
@FunctionalInterface
public interface ObjectFilter {

    /** Looks at everything. */
    ObjectFilter ALL = object -> true;

    /** Whether an object, from whichever side, is looked at. */
    boolean covers(NamedObject object);

    /** What is odd about the filter itself, given all that there is on both sides; one line each. */
    default List<String> notes(List<NamedObject> all) {
        return List.of();
    }
}
