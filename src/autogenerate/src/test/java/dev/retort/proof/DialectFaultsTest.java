package dev.retort.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.retort.diff.RenameDecision;
import dev.retort.runner.MigrationRunner;
import dev.retort.scenario.TestServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A right migration is proven on every database; where the dialect writes any of these things wrong, it is not. */
class DialectFaultsTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicContainer> faultsAreCaught() throws SQLException {
        List<DynamicContainer> servers = new ArrayList<>();
        for (DialectFaults faults : DialectFaults.all()) {
            for (TestServer server : TestServer.all()) {
                if (server.product().equals(faults.product()) && server.isThere()) {
                    servers.add(DynamicContainer.dynamicContainer(server.label(), tests(server, faults)));
                }
            }
        }
        return servers.stream();
    }

    private Stream<DynamicTest> tests(TestServer server, DialectFaults faults) throws SQLException {
        PlannedCase planned = new PlannedCase(server, faults.before(), faults.after(), RenameDecision.NONE);
        Stream<DynamicTest> wrong = faults.faults().stream()
                .map(fault -> DynamicTest.dynamicTest(fault.name(), () -> isCaught(planned, fault)));
        DynamicTest right = DynamicTest.dynamicTest("the right one is proven", () -> isProven(planned));
        return Stream.concat(Stream.of(right), wrong).onClose(planned::close);
    }

    private void isProven(PlannedCase planned) {
        Proof proof = planned.prove(folder, MigrationRunner::new);
        assertThat(proof.unproven()).isNull();
        assertThat(proof.rows()).isPositive();
    }

    private void isCaught(PlannedCase planned, SqlFault fault) {
        List<FaultyConnection> connections = new ArrayList<>();
        Throwable thrown = catchThrowable(() -> planned.prove(folder, (connection, dialect, graph, options) -> {
            FaultyConnection faulty = new FaultyConnection(connection, fault);
            connections.add(faulty);
            return new MigrationRunner(faulty.connection(), dialect, graph, options);
        }));
        assertThat(connections).as("something is faulty").anyMatch(FaultyConnection::isChanged);
        assertThat(thrown).as(fault + String.valueOf(connections)).isInstanceOf(ProofFailedException.class);
    }
}
