package dev.retort.report;

import dev.retort.schema.Schema;
import java.util.List;

/** Changes of a schema on their way to a reviewer: what is said is the same in every kind of document. */
public interface ChangeDocument {

    /**
     * One hazard.
     *
     * @param level {@code error}, {@code warn} or {@code accepted}
     * @param rule the id of the rule
     * @param place where it is: a line of a file, or the object
     * @param reason what happens to what
     * @param safeWay what to do instead, in steps
     */
    record Row(String level, String rule, String place, String reason, List<String> safeWay) {

        /** Copies the steps. */
        public Row {
            safeWay = List.copyOf(safeWay);
        }
    }

    /**
     * What is carried out in one go.
     *
     * @param changes the lines of its operations
     * @param sql its statements
     */
    record Step(List<String> changes, List<String> sql) {

        /** Copies the lists. */
        public Step {
            changes = List.copyOf(changes);
            sql = List.copyOf(sql);
        }
    }

    /**
     * Changes that belong together.
     *
     * @param title what they are
     * @param steps how they are carried out
     * @param before the schema before them
     * @param after the schema after them
     */
    record Part(String title, List<Step> steps, Schema before, Schema after) {

        /** Copies the steps. */
        public Part {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A lock that a change takes.
     *
     * @param change the change
     * @param table the table
     * @param lock the lock in the server's words
     * @param waits who waits
     * @param duration how long, about
     */
    record Waiting(String change, String table, String lock, String waits, String duration) {}

    /** What all comes to, in a sentence. */
    void verdict(String sentence);

    /** The changes, a line each, which begin with {@code +}, {@code ~} or {@code -}. */
    void changes(List<String> lines);

    /** What may hurt. */
    void hazards(List<Row> rows);

    /** Which locks are taken, harmless ones too, in a document that has room for them. */
    default void locks(List<Waiting> rows) {}

    /** What else there is to say, a sentence each. */
    void notes(List<String> notes);

    /** How changes are carried out, and the tables that they change. */
    void part(Part part);

    /** The whole document. */
    String text();
}
