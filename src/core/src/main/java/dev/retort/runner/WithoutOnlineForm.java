package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.hazard.ConcernedTables;
import dev.retort.hazard.HazardCatalogue;
import dev.retort.hazard.Hazards;
import dev.retort.hazard.TableSizes;
import dev.retort.operation.Operation;
import java.sql.Connection;
import java.util.List;

/** What is to be done while others read and write, and is done as usual, as the server has no such form of it. */
final class WithoutOnlineForm {

    private final Connection connection;
    private final Dialect dialect;
    private final RunListener listener;

    WithoutOnlineForm(Connection connection, Dialect dialect, RunListener listener) {
        this.connection = connection;
        this.dialect = dialect;
        this.listener = listener;
    }

    /** Tells of it before anything runs; tables of few rows are not worth a word. */
    void tell(CollectedStep work) {
        List<Operation> lacking =
                work.migration().stream().filter(dialect.onlineForms()::lack).toList();
        if (lacking.isEmpty()) {
            return;
        }
        TableSizes sizes = new TableSizes(
                new RowEstimates(connection, dialect).of(ConcernedTables.of(lacking)), TableSizes.FEWEST);
        Hazards hazards = new Hazards(work.migration(), dialect, sizes);
        lacking.stream()
                .flatMap(operation -> hazards.of(operation).stream())
                .filter(hazard -> hazard.rule().equals(HazardCatalogue.ONLINE_WITHOUT_FORM))
                .forEach(hazard -> listener.runsAsUsual(work.step(), hazard.reason()));
    }
}
