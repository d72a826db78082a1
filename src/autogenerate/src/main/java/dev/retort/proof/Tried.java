package dev.retort.proof;

import dev.retort.database.scratch.SampleRow;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a trial was made with.
 *
 * @param before the schema that it started from
 * @param after the schema that it led to
 * @param rows the rows that were there, none for tables that took none
 * @param unseen what of them was not compared, a few words each
 */
record Tried(Schema before, Schema after, Map<QualifiedName, List<SampleRow>> rows, Set<String> unseen) {

    /** Why a table has no rows: where its rows need those of another that has none, that is said. */
    String reasonForNone(QualifiedName table) {
        return before.table(table).or(() -> after.table(table)).stream()
                .flatMap(found -> found.foreignKeys().stream())
                .map(ForeignKey::referencedTable)
                .filter(parent -> !parent.equals(table)
                        && rows.getOrDefault(parent, List.of()).isEmpty())
                .findFirst()
                .map(parent -> "they need rows in " + parent)
                .orElse("none fit");
    }
}
