package dev.retort.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port of 127.0.0.1. */
final class LoopbackPort {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private LoopbackPort() {}

    /**
     * A port that nobody listens on now; another process may take it at any time.
     *
     * @throws EmbeddedException if none can be opened
     */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new EmbeddedException(
                    "No port of 127.0.0.1 can be opened for the embedded database: " + Reason.of(e)
                            + "; name a running database instead.",
                    e);
        }
    }
}
