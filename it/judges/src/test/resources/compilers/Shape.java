// SPDX-License-Identifier: Apache-2.0
package compilers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.function.Function;

/** Sealed types, records, annotations and all that an interface may hold. */
public sealed interface Shape<S> extends Function<S, String> permits Shape.Round, Shape.Square, Shape.Open {
    long LIMIT = 1_000_000_000_000L;

    String FROM_OTHER = Everything.TEXT + LIMIT;

    @Override
    String apply(S one);

    default Shape<S> turned() {
        return helper();
    }

    static <N extends Number> Shape<N> of(N number) {
        return new Round<>(number, 1, 2);
    }

    @FunctionalInterface
    interface Job<J extends Exception> {
        void run() throws J, java.io.IOException;
    }

    private Shape<S> helper() {
        return this;
    }

    record Round<R>(R center, double... radius) implements Shape<R> {
        public static final int SIDES = 0;

        public Round {
            radius = radius.clone();
        }

        public Round(R center) {
            this(center, 1);
        }

        @Override
        public String apply(R one) {
            return center + "" + one;
        }

        @Deprecated
        public List<? extends R> old() {
            return List.of(center);
        }
    }

    record Square<Q extends Comparable<Q>>(@Mark("x") Q side, List<Q>[] more, int count) implements Shape<Q> {
        @Override
        public int count() {
            return count + 1;
        }

        @Override
        public String apply(Q one) {
            Object any = one;
            return any instanceof Number known ? "n" + known : "";
        }
    }

    non-sealed class Open implements Shape<Object> {
        protected Open() {}

        @Override
        public String apply(Object one) {
            return "open";
        }
    }

    @Inherited
    @Repeatable(Marks.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.METHOD})
    @interface Mark {
        String value() default "a\nb";

        int[] numbers() default {1, 2};

        Class<?>[] types() default {int[].class, Shape.Round.class};

        RetentionPolicy policy() default RetentionPolicy.CLASS;

        Retention nested() default @Retention(RetentionPolicy.SOURCE);

        double size() default 0.1;
    }

    @Inherited
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface Marks {
        Mark[] value();
    }
}
