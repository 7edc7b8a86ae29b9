// SPDX-License-Identifier: Apache-2.0
// PORT_RECEIVE_GUARDED_BYTES
package dev.ctas7.heartbeat.bus.nats;

import io.nats.client.impl.SocketDataPortWithWriteTimeout;
import java.io.IOException;

/**
 * A socket whose incoming bytes pass a {@link HeaderGuard}. Public, with a constructor without parameters, since jnats
 * makes it by its name.
 */
public final class GuardedPort extends SocketDataPortWithWriteTimeout {
    private static final int CHUNK = 64 * 1024;

    private final HeaderGuard guard = new HeaderGuard();
    private final byte[] chunk = new byte[CHUNK];

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (guard.passed() == 0) {
            int count = super.read(chunk, 0, chunk.length);
            if (count < 0) {
                return count;
            }
            guard.accept(chunk, count);
        }
        return guard.take(into, offset, length);
    }
}
