package dev.retort.embedded;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The process that a container is for, as the container's labels say it. Where a process was killed its container goes with the
 * next one's: Testcontainers has a container that sees to that, Ryuk, but many machines run without it.
 *
 * @param host where ids of processes count: the name of the machine, and what tells it from others of that name
 * @param process its id there, and when it was started, as ids are given again
 */
record ContainerOwner(String host, String process) {

    private static final String HOST = "dev.retort.host";
    private static final String PROCESS = "dev.retort.process";

    /** This process. */
    static ContainerOwner self() {
        return new ContainerOwner(host(Path.of("/proc")), described(ProcessHandle.current()));
    }

    Map<String, String> labels() {
        return Map.of(HOST, host, PROCESS, process);
    }

    /** Removes the containers of processes of this machine that have ended. */
    void removeAbandoned(DockerClient client) {
        List<Container> known = client.listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(Map.of(HOST, host))
                .exec();
        known.stream()
                .filter(container -> !isRunning(container.getLabels().getOrDefault(PROCESS, "")))
                .forEach(container -> remove(client, container.getId()));
    }

    private static void remove(DockerClient client, String id) {
        try {
            client.removeContainerCmd(id)
                    .withForce(true)
                    .withRemoveVolumes(true)
                    .exec();
        } catch (NotFoundException goneMeanwhile) {
            // Another command was quicker.
        }
    }

    private static boolean isRunning(String process) {
        String id = process.replaceFirst(" .*", "");
        return id.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(id))
                        .filter(running -> described(running).equals(process))
                        .isPresent();
    }

    private static String described(ProcessHandle process) {
        return process.pid()
                + process.info().startInstant().map(start -> " " + start).orElse("");
    }

    /**
     * Two machines of one name started each by itself, and two containers of one machine count their processes each for itself; what
     * is not Linux says neither. https://www.kernel.org/doc/html/latest/admin-guide/sysctl/kernel.html#random
     *
     * @param system where Linux tells of itself
     */
    static String host(Path system) {
        return String.join(" ", name(), boot(system), namespace(system)).strip();
    }

    private static String name() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    private static String boot(Path system) {
        try {
            return Files.readString(system.resolve("sys/kernel/random/boot_id")).strip();
        } catch (IOException notLinux) {
            return "";
        }
    }

    private static String namespace(Path system) {
        try {
            return Files.readSymbolicLink(system.resolve("self/ns/pid")).toString();
        } catch (IOException | UnsupportedOperationException notLinux) {
            return "";
        }
    }
}
