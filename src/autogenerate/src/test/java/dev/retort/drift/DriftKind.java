package dev.retort.drift;

import dev.retort.schema.Schema;
import java.util.List;
import java.util.stream.Stream;

/** One kind of thing that can be done to a database. */
public interface DriftKind {

    /** Each way to do it. */
    Stream<Drift> in(Schema schema);

    /** Every kind. */
    static List<DriftKind> all() {
        return Stream.of(
                        TableDrifts.all(),
                        ColumnDrifts.all(),
                        ColumnOptionDrifts.all(),
                        ConstraintDrifts.all(),
                        ForeignKeyDrifts.all(),
                        IndexDrifts.all(),
                        SequenceDrifts.all(),
                        EnumDrifts.all())
                .flatMap(List::stream)
                .toList();
    }
}
