// SPDX-License-Identifier: Apache-2.0
package compilers;

import java.io.Closeable;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Whatever a class can declare to others, and what compilers generate for it. */
public abstract class Everything<T extends Comparable<? super T> & java.io.Serializable, U> extends Hidden<T>
        implements Comparator<T>, Closeable {
    public static final boolean BOOLEAN = true;
    public static final byte BYTE = -1;
    public static final short SHORT = Short.MIN_VALUE;
    public static final char CHAR = '\u20ac';
    public static final int INT = 1 << 20;
    public static final long LONG = Long.MAX_VALUE;
    public static final float FLOAT = 1.5e-7f;
    public static final double DOUBLE = 1e300 * 10;
    public static final double NOT_A_NUMBER = 0d / 0d;
    public static final String TEXT = "a\tb \"c\" \u00e4 " + INT + CHAR;
    public static final Object NONE = null;
    public static final Integer BOXED = 7;
    public final int instance = 42;
    protected transient volatile List<? super T>[] guarded;
    public Outer<String>.Inner inner;
    private int secret;
    private static int count;

    protected Everything(U first, int... more) throws IOException {
        super();
        secret = more.length;
    }

    private Everything() {}

    @Deprecated(since = "1", forRemoval = true)
    public final synchronized <X extends Exception, Y extends List<X>> Map<X, ? extends Y[]> all(
            X one, Y[][] two, T three) throws X, IOException {
        assert secret > 0 : "not " + secret;
        Supplier<Integer> later = () -> secret + count;
        BiFunction<String, Integer, Character> reference = String::charAt;
        return later.get() + reference.apply("x", 0) > 0 ? null : Map.of();
    }

    @SafeVarargs
    public static <E> List<E> list(E... elements) {
        return List.of(elements);
    }

    public native int fromElsewhere(byte[] bytes);

    public strictfp double precise(double value) {
        return value / 3;
    }

    protected abstract U made(Class<? extends U> type);

    @Override
    public int compare(T left, T right) {
        return left.compareTo(right);
    }

    @Override
    public void close() {}

    public String chosen(String word, Way way) {
        String text = switch (word) {
            case "in", "IN" -> "i";
            case "out" -> {
                class Local implements Runnable {
                    @Override
                    public void run() {
                        secret++;
                    }
                }
                new Local().run();
                yield "o" + secret;
            }
            default -> word;
        };
        switch (way) {
            case IN:
                return text;
            case OUT:
                return text + way.cost();
            default:
                throw new IllegalStateException(text + way);
        }
    }

    public static long copied(Supplier<? extends Closeable> source) throws IOException {
        try (Closeable one = source.get();
                Closeable two = source.get()) {
            return one.hashCode() + two.hashCode();
        } catch (IllegalStateException | IllegalArgumentException e) {
            return new Object() {
                int anonymous = count;
            }.anonymous;
        } finally {
            count++;
        }
    }

    /** Reads what is private there. */
    public int reached(Nested nested) {
        return nested.own + nested.own() + new Nested(1).own;
    }

    public static class Nested {
        private int own;

        private Nested(int own) {
            this.own = own;
        }

        private int own() {
            return own;
        }

        protected static final class Deep {
            public Deep() {}
        }

        protected interface Guarded {
            void call();
        }
    }

    static class Unreachable {
        public static class Lost {}
    }

    public enum Way {
        IN,
        OUT {
            @Override
            int cost() {
                return 2;
            }
        },
        @Deprecated
        ACROSS("x");

        public final String mark;

        Way(String... marks) {
            mark = marks.length == 0 ? "" : marks[0];
        }

        Way() {
            this("none");
        }

        int cost() {
            return 1;
        }
    }
}
