// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.lock;

import static dev.ctas7.smartcrate.lock.LockFixture.content;
import static dev.ctas7.smartcrate.lock.LockFixture.lock;
import static dev.ctas7.smartcrate.lock.LockFixture.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LockComparisonTest {
    private static final String LINUX = "n:n:jar:linux-x86_64 platform ";
    private static final String MAC = "n:n:jar:osx-aarch_64 platform ";

    @Test
    void each_difference_is_named_with_both_values() {
        Lock locked = lock(
                List.of(content("a b.txt", 'a'), content("gone", 'a')),
                List.of("demo.A#m public void m() | public void m(int)", "demo.A#old public int old"),
                List.of("g:a " + version(1)));
        Lock current = lock(
                List.of(content("a b.txt", 'b'), content("new", 'c')),
                List.of("demo.A#m public void m() | public void m(long)", "demo.B public class"),
                List.of("g:a " + version(2)));

        assertThat(LockComparison.compare(locked, current))
                .extracting(difference -> difference.id() + " " + difference.describe())
                .containsExactly(
                        "content:a b.txt is murmur3:bbbbbbbbbbbb… sha256:bbbbbbbbbbbb…,"
                                + " locked as murmur3:aaaaaaaaaaaa… sha256:aaaaaaaaaaaa…",
                        "content:gone is in the lock but not in the crate: murmur3:aaaaaaaaaaaa… sha256:aaaaaaaaaaaa…",
                        "content:new is not in the lock: murmur3:cccccccccccc… sha256:cccccccccccc…",
                        "interface:demo.A#m is 'public void m(long)', locked as 'public void m(int)'",
                        "interface:demo.A#old is in the lock but not in the crate: 'public int old'",
                        "interface:demo.B is not in the lock: 'public class'",
                        "dependency:g:a is 2.0 sha256:222222222222…, locked as 1.0 sha256:111111111111…");
    }

    @Test
    void an_overload_more_or_less_is_shown_alone() {
        Lock one = lock(List.of(), List.of("demo.A#m public void m()"), List.of());
        Lock two = lock(List.of(), List.of("demo.A#m public void m() | public void m(int)"), List.of());

        assertThat(LockComparison.compare(one, two))
                .extracting(Difference::describe)
                .containsExactly("is 'public void m(int)', locked as without it");
    }

    @Test
    void another_platform_of_the_same_version_is_no_difference() {
        assertThat(platforms(
                        List.of(LINUX + version(1)), List.of(MAC + version(2).replace("2.0", "1.0"))))
                .isEmpty();
        assertThat(platforms(List.of(LINUX + version(1)), List.of())).isEmpty();
        assertThat(platforms(List.of(LINUX + version(1), MAC + version(1)), List.of(MAC + version(1))))
                .isEmpty();
    }

    @Test
    void another_version_or_content_for_a_platform_is_one() {
        assertThat(platforms(List.of(LINUX + version(1)), List.of(MAC + version(2))))
                .containsExactly("dependency:n:n:jar:osx-aarch_64");
        assertThat(platforms(
                        List.of(LINUX + version(1)), List.of(LINUX + version(1).replace("sha256:1", "sha256:2"))))
                .containsExactly("dependency:n:n:jar:linux-x86_64");
        assertThat(platforms(List.of(), List.of(LINUX + version(1))))
                .containsExactly("dependency:n:n:jar:linux-x86_64");
        assertThat(platforms(List.of(LINUX + version(1)), List.of("o:o:jar:osx platform " + version(1))))
                .containsExactly("dependency:o:o:jar:osx");
    }

    @Property(tries = 300)
    void the_same_lock_has_no_differences(@ForAll List<String> members) {
        Lock lock = lock(List.of(), members, members);

        assertThat(LockComparison.compare(lock, lock)).isEmpty();
    }

    private static List<String> platforms(List<String> locked, List<String> current) {
        return LockComparison.compare(lock(List.of(), List.of(), locked), lock(List.of(), List.of(), current)).stream()
                .map(Difference::id)
                .toList();
    }
}
