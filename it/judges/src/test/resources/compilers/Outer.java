// SPDX-License-Identifier: Apache-2.0
package compilers;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Inner classes of generic classes, whose signatures name both. */
public class Outer<O> implements Iterable<Map.Entry<O, int[]>> {
    public class Inner {
        public O outer;

        public Inner(O first, Collection<? super O> more) {}

        public class Innermost<I extends O> {
            public Innermost(I one) {}

            public Outer<I>.Inner.Innermost<I> itself() {
                return null;
            }
        }
    }

    public static class Generic<G> extends Outer<G[]> implements Comparable<Generic<G>> {
        @Override
        public int compareTo(Generic<G> other) {
            return 0;
        }

        @Override
        public Generic<G> self() {
            return this;
        }
    }

    public Outer<O> self() {
        return this;
    }

    public Inner inner(Outer<?>.Inner other, Map.Entry<? extends O, Inner[]> entry) {
        return null;
    }

    @Override
    public Iterator<Map.Entry<O, int[]>> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return false;
            }

            @Override
            public Map.Entry<O, int[]> next() {
                return null;
            }
        };
    }
}
