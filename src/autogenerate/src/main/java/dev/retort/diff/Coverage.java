package dev.retort.diff;

import java.util.List;

/** What a comparison looks at; the rest is left alone on both sides: never created, dropped or changed. */
public interface Coverage {

    /** Whether an object is looked at. */
    boolean covers(NamedObject object);

    /** What is to be said about it, given all that there is. */
    List<String> notes(List<NamedObject> all);
}
