package dev.retort.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.report.Progress.Pace;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Pace SOON = new Pace(Duration.ofMillis(20), Duration.ofMillis(20));
    private static final Pace NEVER = new Pace(Duration.ofMinutes(1), Duration.ofMinutes(1));

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Captured err = new Captured();

    @Test
    void saysNothingOfWhatIsQuick() {
        new Progress("Reading", NEVER, null, lines::add).close();

        assertThat(lines).isEmpty();
    }

    @Test
    void saysWhatTakesLongAndHowLongItTook() {
        Progress progress = new Progress("Reading", SOON, null, lines::add);
        await(() -> !lines.isEmpty());
        progress.now("2 of 3");
        await(() -> lines.contains("Reading: 2 of 3 ..."));
        progress.close();

        assertThat(lines.get(0)).isEqualTo("Reading ...");
        assertThat(lines.get(lines.size() - 1)).matches("Reading took \\d+\\.\\d s");
    }

    @Test
    void movesOnATerminalAndLeavesNothingBehind() {
        StatusLine status = new StatusLine(err.stream);
        Progress progress = new Progress("Reading", SOON, status, lines::add);
        await(() -> err.text().contains("/ Reading ("));
        progress.close();

        assertThat(lines).isEmpty();
        assertThat(err.text()).contains("\r\u001b[K| Reading (0.").endsWith("\r\u001b[K");
    }

    @Test
    void makesWayForOtherLines() {
        StatusLine status = new StatusLine(err.stream);
        status.show("| Reading");
        status.print(err.stream, "warning: x\n");

        assertThat(err.text()).isEqualTo("\r\u001b[K| Reading\r\u001b[Kwarning: x\n");
    }

    @Test
    void doesNotWrap() {
        new StatusLine(err.stream).show("x".repeat(200));

        assertThat(err.text()).isEqualTo("\r\u001b[K" + "x".repeat(76) + "...");
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
