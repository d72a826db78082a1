package dev.retort.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process that may be the server of one data directory.
 *
 * @param pid the process id
 */
record ServerProcess(long pid) {

    /** The process that works in a data directory, whatever the files there say. */
    static Optional<ServerProcess> workingIn(Path data) {
        return ProcessHandle.allProcesses()
                .map(process -> new ServerProcess(process.pid()))
                .filter(process -> process.isPostgres() && process.worksIn(data).orElse(false))
                .filter(ServerProcess::isAlive)
                .findFirst();
    }

    /**
     * Whether the process is alive and the server of that data directory. A process id in a file may have been given to
     * another process since; where the operating system does not say what a process is, it is taken for the server.
     */
    boolean serves(Path data) {
        return isAlive() && isPostgres() && worksIn(data).orElse(true);
    }

    /** Whether the process runs; a dead one whose parent has not noticed does not. */
    boolean isAlive() {
        return exists() && !isZombie();
    }

    /** Whether the operating system still lists the process, be it alive or a dead one whose parent has not noticed. */
    boolean exists() {
        return ProcessHandle.of(pid).isPresent();
    }

    private boolean isPostgres() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .map(program -> Path.of(program).getFileName().toString().startsWith("postgres"))
                .orElse(true);
    }

    /** Whether the process works in that directory, as a server does in its data; empty where that is not told (but on Linux). */
    Optional<Boolean> worksIn(Path data) {
        try {
            return Optional.of(Files.isSameFile(Files.readSymbolicLink(procFile("cwd")), data));
        } catch (IOException | UnsupportedOperationException notTold) {
            return Optional.empty();
        }
    }

    /** Containers without an init process keep dead processes for ever, and they look alive to kill(2). */
    private boolean isZombie() {
        try {
            String status = Files.readString(procFile("stat"));
            return status.startsWith(") Z", status.lastIndexOf(')'));
        } catch (IOException notTold) {
            return false;
        }
    }

    private Path procFile(String name) {
        return Path.of("/proc", Long.toString(pid), name);
    }
}
