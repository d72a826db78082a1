package dev.retort.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which containers are those of one machine. */
class ContainerOwnerTest {

    @TempDir
    Path folder;

    @Test
    void machinesOfOneNameDiffer() throws IOException {
        String one = host("a", "9ff0e4a8", "pid:[1]");

        assertThat(host("b", "9ff0e4a8", "pid:[1]")).isEqualTo(one);
        assertThat(host("c", "0c1d2e3f", "pid:[1]")).as("another start").isNotEqualTo(one);
        assertThat(host("d", "9ff0e4a8", "pid:[2]")).as("another container").isNotEqualTo(one);
    }

    private String host(String name, String boot, String namespace) throws IOException {
        Path system = folder.resolve(name);
        Files.createDirectories(system.resolve("sys/kernel/random"));
        Files.writeString(system.resolve("sys/kernel/random/boot_id"), boot + "\n");
        Files.createDirectories(system.resolve("self/ns"));
        Files.createSymbolicLink(system.resolve("self/ns/pid"), Path.of(namespace));
        return ContainerOwner.host(system);
    }

    @Test
    void whereNothingTellsThemApartTheNameDoes() throws IOException {
        assertThat(ContainerOwner.host(folder))
                .isEqualTo(InetAddress.getLocalHost().getHostName());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theLabelSaysWhatLinuxTells() throws IOException {
        assertThat(ContainerOwner.self().labels().get("dev.retort.host"))
                .contains(Files.readString(Path.of("/proc/sys/kernel/random/boot_id"))
                        .strip())
                .contains(" pid:[");
    }
}
