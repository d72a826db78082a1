package dev.retort.embedded;

import static dev.retort.embedded.Servers.connect;
import static dev.retort.embedded.Servers.execute;
import static dev.retort.embedded.Servers.kill;
import static dev.retort.embedded.Servers.query;
import static dev.retort.embedded.Servers.recordedPid;
import static dev.retort.embedded.Servers.running;
import static dev.retort.embedded.Servers.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands in processes of their own, which end in every way a process can. */
class EmbeddedPostgresqlProcessesTest {
    @TempDir
    Path state;

    @BeforeAll
    static void unpackOnce() {
        Binaries.unpacked(Servers.BINARIES, line -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP"})
    void theServerStopsWithTheProcess(String signal) throws IOException, InterruptedException, SQLException {
        assumeFalse(
                IgnoredSignals.ofThisProcess().contains(signal),
                "this run was started with SIG" + signal + " ignored, and what it starts inherits that");
        Servers.givenEarlierData(state);
        OtherCommand command = OtherCommand.start(state.toString(), "retort upgrade", 0);
        try (Connection connection = connect(command.await("ready"))) {
            execute(connection, "create table kept (id int)");
            command.kill(signal);
            assertThat(running(state)).isEmpty();
            assertThat(connection.isValid(1)).isFalse();
        }
    }

    @Test
    void oneLeftBehindIsFoundUsedAndStopped() throws IOException, InterruptedException, SQLException {
        Servers.givenEarlierData(state);
        OtherCommand command = OtherCommand.start(state.toString(), "retort upgrade", 0);
        try (Connection connection = connect(command.await("ready"))) {
            execute(connection, "create table kept (id int)");
        }
        command.kill("KILL");
        long pid = recordedPid(state);
        List<String> progress = new ArrayList<>();
        try (EmbeddedServer server = start(state, progress);
                Connection connection = connect(server)) {
            assertThat(query(connection, "select count(*) from kept")).isEqualTo("0");
            assertThat(recordedPid(state)).isEqualTo(pid);
        }
        assertThat(progress)
                .containsExactly("using the PostgreSQL that an earlier command left running (pid " + pid + ")");
        assertThat(running(state)).isEmpty();
    }

    @Test
    void oneThatWasKilledItselfIsStartedAnewWithItsData() throws IOException, InterruptedException, SQLException {
        Servers.givenEarlierData(state);
        OtherCommand command = OtherCommand.start(state.toString(), "retort upgrade", 0);
        try (Connection connection = connect(command.await("ready"))) {
            execute(connection, "create table kept (id int)", "insert into kept values (7)");
        }
        kill("KILL", recordedPid(state));
        command.kill("KILL");
        try (EmbeddedServer server = start(state);
                Connection connection = connect(server)) {
            assertThat(query(connection, "select id from kept")).isEqualTo("7");
        }
    }

    @Test
    void oneWhoseFileWasSpoiltIsStoppedAndStartedAnew() throws IOException, InterruptedException, SQLException {
        Servers.givenEarlierData(state);
        OtherCommand command = OtherCommand.start(state.toString(), "retort upgrade", 0);
        command.await("ready");
        command.kill("KILL");
        long pid = recordedPid(state);
        Files.writeString(PostmasterFile.in(Servers.layout(state).data()), "rubbish\n");
        try (EmbeddedServer server = start(state);
                Connection connection = connect(server)) {
            assertThat(connection.isValid(1)).isTrue();
            assertThat(recordedPid(state)).isNotEqualTo(pid);
        }
        assertThat(running(state)).isEmpty();
    }

    @Test
    void oneWhosePasswordWasLostGetsANewOne() throws IOException, InterruptedException, SQLException {
        Servers.givenEarlierData(state);
        OtherCommand command = OtherCommand.start(state.toString(), "retort upgrade", 0);
        command.await("ready");
        command.kill("KILL");
        Files.delete(Servers.layout(state).password());
        try (EmbeddedServer server = start(state);
                Connection connection = connect(server)) {
            assertThat(connection.isValid(1)).isTrue();
        }
        assertThat(running(state)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "TERM"})
    void whatWasCreatedByHalfIsCreatedAnew(String signal) throws IOException, InterruptedException, SQLException {
        OtherCommand command = OtherCommand.start(state.toString(), "retort upgrade", 0);
        command.await("progress creating");
        Thread.sleep(100);
        command.kill(signal);
        try (EmbeddedServer server = start(state);
                Connection connection = connect(server)) {
            assertThat(connection.isValid(1)).isTrue();
        }
        // The first start may find a program of the killed command still at work there.
        start(state).close();
        assertThat(unfinished()).isEmpty();
        assertThat(running(state)).isEmpty();
    }

    @Test
    void theSecondCommandWaitsAndSaysForWhom() throws IOException, InterruptedException, SQLException {
        Servers.givenEarlierData(state);
        try (OtherCommand second = secondWhileFirstRuns()) {
            connect(second.await("ready")).close();
        }
        assertThat(running(state)).isEmpty();
    }

    private OtherCommand secondWhileFirstRuns() throws IOException, InterruptedException {
        try (OtherCommand first = OtherCommand.start(state.toString(), "retort upgrade", 0)) {
            first.await("ready");
            OtherCommand second = OtherCommand.start(state.toString(), "retort check", 60_000);
            assertThat(second.await("progress"))
                    .isEqualTo("progress waiting for pid " + first.pid()
                            + " (retort upgrade) to finish with the embedded database");
            return second;
        }
    }

    @Test
    void theSecondCommandGivesUpInTime() throws IOException, InterruptedException {
        Servers.givenEarlierData(state);
        try (EmbeddedServer server = start(state);
                OtherCommand second = OtherCommand.start(state.toString(), "retort check", 300)) {
            assertThat(second.await("failed"))
                    .startsWith("failed EmbeddedBusyException The embedded database in " + state + " is used by pid "
                            + ProcessHandle.current().pid() + " (retort test), which did not finish within 0.3 s; ");
            assertThat(running(state)).isPresent();
            assertThat(server.jdbcUrl()).isNotEmpty();
        }
    }

    @Test
    void spacesAndForeignLettersInThePathWork() throws IOException, InterruptedException, SQLException {
        String directory = state + "/My Projekte – größe 数据/.retort";
        try (OtherCommand command = OtherCommand.start(directory, "retort upgrade", 0);
                Connection connection = connect(command.await("ready"))) {
            assertThat(query(connection, "show data_directory")).startsWith(directory + "/");
        }
    }

    private List<Path> unfinished() throws IOException {
        try (Stream<Path> files = Files.list(Servers.layout(state).home())) {
            return files.filter(file -> file.toString().contains("unfinished")).toList();
        }
    }
}
