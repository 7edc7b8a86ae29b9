// SPDX-License-Identifier: Apache-2.0
// RING_AUTHENTICATE_CURRENT_KEYS
package dev.ctas7.heartbeat.trust;

import dev.ctas7.heartbeat.bus.Envelope;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The keys that an orchestrator, or a reader of its messages, believes: a TOML file, read anew when it changes.
 *
 * <p>A key is changed without a gap by entering the new one beside the old, giving crates the new private key one after
 * the other, and taking the old one out when the last has it. Safe for use by several threads.
 */
public final class KeyRing {
    /** The largest file in bytes, room for some fifty thousand keys. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    /** File systems count seconds, some two: a file that was just written may change again without showing it. */
    private static final long SETTLED_MS = 3000;

    private static final byte[] NOTHING = {};
    private static final Logger LOG = System.getLogger(KeyRing.class.getName());

    private final Path file;
    private final InstantSource clock;
    private volatile Ring ring;
    private byte[] seen;
    private @Nullable String stamp;
    private @Nullable String told;

    private KeyRing(Path file, InstantSource clock) throws TrustException {
        this.file = file;
        this.clock = clock;
        this.stamp = stamp();
        this.seen = KeyFile.bytes(file, MOST_BYTES);
        this.ring = RingReader.read(file, KeyFile.text(file, seen));
    }

    /**
     * Reads a key ring.
     *
     * @param file as docs/emitter.md shows it
     * @param clock what {@code not_before} and {@code not_after} are compared with
     * @throws TrustException if the file cannot be read or anything in it is wrong; the message lists all of it
     */
    public static KeyRing open(Path file, InstantSource clock) throws TrustException {
        return new KeyRing(file, clock);
    }

    /** Opens heartbeats: signed by a key that may sign for the crate. */
    public Inbound crates() {
        return new View(this, false);
    }

    /** Opens global states, alerts and answers: signed by a key with {@code orchestrator = true}. */
    public Inbound orchestrators() {
        return new View(this, true);
    }

    /**
     * Looks whether the file has changed, and reads it anew if so. One that is gone or wrong leaves the keys as they
     * are, and is told once. Cheap when nothing has changed; never throws.
     */
    public synchronized void refresh() {
        String now = stamp();
        if (now != null && now.equals(stamp)) {
            return;
        }
        stamp = now;
        byte[] before = seen;
        seen = NOTHING;
        try {
            seen = KeyFile.bytes(file, MOST_BYTES);
            if (!Arrays.equals(seen, before)) {
                ring = RingReader.read(file, KeyFile.text(file, seen));
                told = null;
                LOG.log(
                        Logger.Level.INFO,
                        "the key ring {0} has changed and was read: {1} key(s), {2} sealing key(s)",
                        file,
                        ring.keys().size(),
                        ring.seals().size());
            }
        } catch (TrustException e) {
            tell(e);
        }
    }

    /** A file that stays away is looked for again each time, but told of once. */
    private void tell(TrustException e) {
        String problem = String.valueOf(e.getMessage());
        if (!problem.equals(told)) {
            told = problem;
            LOG.log(
                    Logger.Level.WARNING,
                    "the key ring stays as it was read last, because the new one cannot be used: {0}",
                    problem);
        }
    }

    /** What tells a changed file; null when nobody can tell yet, so that it is read again. */
    private @Nullable String stamp() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            long changed = now.lastModifiedTime().toMillis();
            boolean settled = clock.millis() - changed > SETTLED_MS;
            return settled ? changed + " " + now.size() + " " + now.fileKey() : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Where the keys come from. */
    @Override
    public String toString() {
        return "key ring " + file;
    }

    /** The ring, asked for one role. */
    private record View(KeyRing keys, boolean orchestrator) implements Inbound {
        @Override
        public Opened open(String crateName, Envelope message) {
            return keys.ring.open(orchestrator ? null : crateName, message, keys.clock.instant());
        }

        @Override
        public void refresh() {
            keys.refresh();
        }
    }
}
