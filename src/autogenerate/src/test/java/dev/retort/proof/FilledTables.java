package dev.retort.proof;

import dev.retort.database.LiveDatabase;
import dev.retort.database.scratch.SampleRow;
import dev.retort.database.scratch.ScratchDatabase;
import dev.retort.database.scratch.StoredRows;
import dev.retort.operation.Operation;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Map;

/** Gives rows to the tables that have none, as a trial does, but for those of which a migration says that it may fail on rows, up or down. */
public final class FilledTables {

    private FilledTables() {}

    /** Fills the tables of a schema that is there. */
    public static void fill(LiveDatabase database, Schema schema, List<Operation> upgrade, List<Operation> downgrade) {
        ScratchDatabase here = new ScratchDatabase(database, List.of(), () -> {});
        StoredRows there = here.rows(schema);
        Fillings fillings = Fillings.of(upgrade, database.dialect());
        Fillings back = Fillings.of(downgrade, database.dialect());
        List<SampleRow> candidates = new SampleRows(database.dialect(), schema, fillings, upgrade)
                .candidates().stream()
                        .filter(row -> fillings.of(row.table()) == Filling.ENDS)
                        .filter(row -> back.of(row.table()) == Filling.ENDS)
                        .filter(row -> there.of(row.table()).isEmpty())
                        .toList();
        here.fill(candidates, Map.of());
    }
}
