// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every key-value bucket promises; each bus has a test class that extends this. */
public abstract class KeyValueContract extends StoreCalls {
    /** How long entries live in the bucket that forgets. */
    protected static final Duration SHORT = Duration.ofSeconds(1);

    private HeartbeatBus bus;
    private KeyValue store;

    /** A bus that is connected, with no bucket yet. */
    protected abstract HeartbeatBus open();

    /** Lets {@link #SHORT} pass. */
    protected abstract void letEntriesExpire();

    @BeforeEach
    void opens() {
        bus = open();
        eventually("connected", () -> bus.status().connected());
        store = bus.keyValue(new Bucket("kept", Duration.ZERO, 1));
    }

    @AfterEach
    void closes() {
        bus.close();
    }

    @Test
    void a_key_without_value_is_empty_and_in_no_list() throws IOException {
        assertThat(store.get("nothing")).isEmpty();
        assertThat(store.keys()).isEmpty();
        store.delete("nothing");
        assertThat(store.get("nothing")).isEmpty();
    }

    @Test
    void what_was_put_is_got_with_a_revision_that_grows() throws IOException {
        store.put("a.b-c_D", bytes("1"));
        long first = store.get("a.b-c_D").orElseThrow().revision();
        store.put("a.b-c_D", bytes("2"));
        KeyValue.Entry second = store.get("a.b-c_D").orElseThrow();

        assertThat(text(second)).isEqualTo("2");
        assertThat(second.revision()).isGreaterThan(first);
        assertThat(first).isPositive();
        store.put("empty", new byte[0]);
        assertThat(store.get("empty").orElseThrow().value()).isEmpty();
    }

    @Test
    void only_the_first_creates() throws IOException {
        OptionalLong first = store.create("lease", bytes("a"));
        OptionalLong second = store.create("lease", bytes("b"));

        assertThat(first).hasValue(store.get("lease").orElseThrow().revision());
        assertThat(second).isEmpty();
        assertThat(text(store.get("lease").orElseThrow())).isEqualTo("a");
    }

    @Test
    void of_many_that_create_or_update_at_once_one_wins() throws InterruptedException, IOException {
        ConcurrentLinkedQueue<OptionalLong> created = race(i -> store.create("race", bytes("c" + i)));
        assertThat(created).filteredOn(OptionalLong::isPresent).hasSize(1);
        long revision = store.get("race").orElseThrow().revision();

        ConcurrentLinkedQueue<OptionalLong> updated = race(i -> store.update("race", bytes("u" + i), revision));

        assertThat(updated).filteredOn(OptionalLong::isPresent).hasSize(1);
        assertThat(text(store.get("race").orElseThrow())).startsWith("u");
    }

    @Test
    void an_update_needs_the_newest_revision() throws IOException {
        long first = store.create("k", bytes("1")).orElseThrow();
        long second = store.update("k", bytes("2"), first).orElseThrow();

        assertThat(second).isGreaterThan(first);
        assertThat(store.update("k", bytes("3"), first)).isEmpty();
        assertThat(store.update("k", bytes("3"), second + 100)).isEmpty();
        assertThat(store.update("k", bytes("3"), 0)).isEmpty();
        assertThat(store.update("new", bytes("3"), 1)).isEmpty();
        assertThat(store.update("new", bytes("3"), 0)).isEmpty();
        assertThat(text(store.get("k").orElseThrow())).isEqualTo("2");
        assertThat(store.get("new")).isEmpty();
    }

    @Test
    void a_deleted_key_is_gone_cannot_be_updated_and_can_be_created() throws IOException {
        long revision = store.create("d", bytes("1")).orElseThrow();
        store.delete("d");

        assertThat(store.get("d")).isEmpty();
        assertThat(store.keys()).isEmpty();
        assertThat(store.update("d", bytes("2"), revision)).isEmpty();
        assertThat(store.create("d", bytes("3")).orElseThrow()).isGreaterThan(revision);
        assertThat(text(store.get("d").orElseThrow())).isEqualTo("3");
    }

    @Test
    void keys_are_those_with_a_value() throws IOException {
        for (String key : List.of("a", "b", "c.d", "e")) {
            store.put(key, bytes(key));
        }
        store.delete("b");
        store.put("a", bytes("again"));

        assertThat(store.keys()).containsExactlyInAnyOrder("a", "c.d", "e");
    }

    @Test
    void an_entry_expires_and_can_be_created_anew_but_not_updated() throws IOException {
        KeyValue forgetful = bus.keyValue(new Bucket("forgetful", SHORT, 1));
        long revision = forgetful.create("lease", bytes("a")).orElseThrow();
        forgetful.put("other", bytes("o"));
        assertThat(forgetful.create("lease", bytes("b"))).isEmpty();

        letEntriesExpire();

        eventually("expired", () -> get(forgetful, "lease").isEmpty());
        assertThat(forgetful.update("lease", bytes("c"), revision)).isEmpty();
        eventually("no keys", () -> keys(forgetful).isEmpty());
        assertThat(forgetful.create("lease", bytes("d")).orElseThrow()).isGreaterThan(revision);
    }

    @Test
    void two_views_of_a_bucket_are_one_bucket_and_other_buckets_are_others() throws IOException {
        store.put("k", bytes("1"));

        assertThat(bus.keyValue(new Bucket("kept", SHORT, 1)).get("k")).isPresent();
        assertThat(bus.keyValue(new Bucket("another", Duration.ZERO, 1)).get("k"))
                .isEmpty();
    }

    @Test
    void a_value_may_be_large() throws IOException {
        byte[] large = new byte[1024 * 1000];
        large[large.length - 1] = 7;
        store.put("large", large);

        assertThat(store.get("large").orElseThrow().value()).isEqualTo(large);
    }

    @Test
    void what_is_no_key_is_refused() {
        for (String key : List.of("", ".", "a.", ".a", "a..b", "a b", "a*", ">", "a/b", "ä", "x".repeat(513))) {
            assertThatThrownBy(() -> store.get(key)).as(key).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.put(key, bytes("v"))).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
