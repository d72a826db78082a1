package dev.retort.diff;

import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the model's texts to the database: a table is declared as the model has it, where nothing can be harmed, and read
 * back in the server's own words. No default is ever executed, and nothing is left behind.
 */
@FunctionalInterface
public interface Judge {

    /** Answers that nothing can be told: what differs in text stays different. */
    Judge NONE = tables -> Verdict.of(Map.of(), List.of());

    /** Declares and reads back tables, without their foreign keys. */
    Verdict read(List<Table> tables);

    /**
     * The columns whose default is no value of their type, each with what the server says of it; one that refers to what is
     * not there yet is none of them.
     */
    default Map<Column, String> refusedDefaults(List<Column> columns) {
        return Map.of();
    }

    /**
     * What views select in the server's own words, in the order of the queries; empty where the server does not take one, or
     * cannot be asked.
     */
    default List<Optional<String>> queries(List<String> queries) {
        return queries.stream().map(query -> Optional.<String>empty()).toList();
    }

    /**
     * What the server made of the tables.
     *
     * @param isAnswered whether the server could be asked at all; where it could not, nothing that differs in text only is a
     *     difference
     * @param tables the tables in the server's words under their own names; parts keep the names they had, and what the
     *     server did not take is left as it was
     * @param notes what could not be told and why, one line each
     */
    record Verdict(boolean isAnswered, Map<QualifiedName, Table> tables, List<String> notes) {

        /** Copies the collections. */
        public Verdict {
            tables = Map.copyOf(tables);
            notes = List.copyOf(notes);
        }

        /** The server was asked. */
        public static Verdict of(Map<QualifiedName, Table> tables, List<String> notes) {
            return new Verdict(true, tables, notes);
        }

        /** The server could not be asked, and why. */
        public static Verdict unanswered(String reason) {
            return new Verdict(false, Map.of(), List.of(reason));
        }

        /** The server refuses to make temporary tables, and its message. */
        public static Verdict withoutTables(String message) {
            return unanswered("cannot tell: temporary tables cannot be made (" + message
                    + "), so types, defaults and conditions that differ in their text only are not compared");
        }
    }
}
