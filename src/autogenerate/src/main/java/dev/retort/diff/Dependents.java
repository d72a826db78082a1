package dev.retort.diff;

import dev.retort.dialect.StoredObject;
import dev.retort.schema.View;
import java.util.List;

/** What leans on the tables, types and sequences of a database, asked for only where it may stand in the way of a change. */
public interface Dependents {

    /** A database in which nothing leans on anything. */
    Dependents NONE = new Dependents() {};

    /** All views of the database with what they lean on, sorted by name. */
    default List<DependentView> views() {
        return List.of();
    }

    /** The views that are texts to the server, in which what gets another name keeps the old one, sorted by name. */
    default List<View> texts() {
        return List.of();
    }

    /**
     * The views and triggers that are texts into which the server writes new names itself, and which stay when what they name
     * goes, sorted by kind and name.
     */
    default List<StoredObject> followers() {
        return List.of();
    }

    /**
     * The views, triggers, routines and events that stay as they are whatever becomes of what they name, sorted by kind and name.
     */
    default List<UnheldText> unheld() {
        return List.of();
    }

    /** All else that leans on something, sorted by kind and name. */
    default List<DependentObject> objects() {
        return List.of();
    }
}
