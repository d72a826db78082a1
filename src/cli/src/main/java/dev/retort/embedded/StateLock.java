package dev.retort.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The right to use one state directory, held by one command at a time.
 *
 * <p>The operating system holds the lock and frees it when the process dies in whatever way; the content of the file only
 * says who holds it, so a file with rubbish in it harms nobody.
 */
final class StateLock {

    /** The name of the lock's file. */
    static final String FILE = "embedded.lock";

    // POSIX drops every lock of a process on a file when it closes any descriptor of that file (fcntl(2)), so a second
    // thread of this process must not even open it.
    private static final ConcurrentMap<Path, LockOwner> HELD_HERE = new ConcurrentHashMap<>();

    // Windows forbids others to read a locked region, so the lock lies beyond the text that says who holds it.
    private static final long LOCKED_POSITION = Long.MAX_VALUE - 1;

    private static final int LONGEST_TEXT = 4096;

    private final Path file;
    private final FileChannel channel;

    private StateLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Waits for the lock and takes it, and says for whom it waits.
     *
     * @param state the state directory; the file of the lock is created where it does not exist
     * @param command the command that asks, in the user's words
     * @param wait how long to wait; zero tries once
     * @param progress where to say for whom this command waits
     * @throws EmbeddedBusyException if the lock is not free within that time
     * @throws EmbeddedException if the file cannot be opened or written
     */
    static StateLock acquire(Path state, String command, Duration wait, Consumer<String> progress) {
        Path file = state.resolve(FILE);
        LockOwner self = LockOwner.self(command);
        Waiting waiting = new Waiting(state, wait, progress);
        for (LockOwner other; (other = HELD_HERE.putIfAbsent(file, self)) != null; ) {
            waiting.on(other.describe());
        }
        try {
            return new StateLock(file, open(file, self, waiting));
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw new EmbeddedException(
                    "The lock file " + file + " of the embedded database cannot be used: " + Reason.of(e)
                            + "; make it writable, or name a running database instead.",
                    e);
        } catch (RuntimeException | Error e) {
            HELD_HERE.remove(file);
            throw e;
        }
    }

    /** Lets the next command in. */
    void release() {
        try (channel) {
            channel.truncate(0);
        } catch (IOException alreadyClosed) {
            // Closed or not writable: either way the operating system frees the lock with the descriptor.
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static FileChannel open(Path file, LockOwner self, Waiting waiting) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            while (tryLock(channel) == null) {
                waiting.on(describeOwner(channel));
            }
            write(channel, self.text());
            return channel;
        } catch (IOException | RuntimeException | Error e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        return channel.tryLock(LOCKED_POSITION, 1, false);
    }

    private static String describeOwner(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_TEXT);
        channel.read(text, 0);
        return LockOwner.parse(new String(text.array(), 0, text.position(), UTF_8))
                .map(LockOwner::describe)
                .orElse("another command");
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(UTF_8)), 0);
    }
}
