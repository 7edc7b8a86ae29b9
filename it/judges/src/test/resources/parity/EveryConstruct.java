// SPDX-License-Identifier: Apache-2.0
package parity;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** One method for each thing that tools count in their own ways. */
class EveryConstruct {
    private final Supplier<Object> field = () -> new Object() {
        @Override
        public int hashCode() {
            return true || false ? 1 : 2;
        }
    };

    static {
        for (int i = 0; i < 3; i++) {}
    }

    EveryConstruct() {
        if (field == null) {
            throw new IllegalStateException();
        }
    }

    boolean operatorsOutsideConditions(boolean a, boolean b) {
        boolean c = a && b || !a;
        return c || a;
    }

    int conditionalAsCondition(boolean a, boolean b, boolean c) {
        if (a && b ? b || c : c && a) {
            return 1;
        }
        if ((a ? b : c) ? b : c) {
            return 2;
        }
        while (!(a ? b : c)) {
            a = !a;
        }
        return (a ? b : c) ? 3 : a ? 4 : 5;
    }

    void operatorsInConditionsInsideConditions(boolean a, boolean b) {
        if (test(a && b ? a : b) && test(() -> a && b ? a : b)) {
            return;
        }
        do {
            test(a || b);
        } while (a && b);
        for (int i = 0; a || b; i++) {}
        for (;;) {
            break;
        }
        for (int i : new int[] {a && b ? 1 : 2}) {}
    }

    void lambdas(boolean a) {
        Runnable one = () -> {
            if (a || !a) {
                Runnable two = () -> {
                    while (a) {
                        throw new IllegalStateException();
                    }
                };
            }
        };
        BooleanSupplier three = () -> a && !a;
    }

    void classesInside(boolean a) {
        class Local {
            void run() {
                if (a && !a) {}
            }
        }
        new Object() {
            @Override
            public String toString() {
                return a ? "" : "a" + (a && !a ? 1 : 2);
            }
        }.toString();
        if (new Object() {
                    boolean yes() {
                        return a || !a;
                    }
                }.yes()) {
            return;
        }
    }

    int oldSwitch(int i) {
        switch (i > 1 || i < -1 ? 1 : 0) {
            case 1:
            case 2:
                return 1;
            case 3, 4, 5:
                break;
            default:
                throw new IllegalStateException();
        }
        return 2;
    }

    int newSwitch(Object o, boolean a) {
        return switch (o) {
            case null -> 0;
            case String s when a && s.isEmpty() || s.length() > 3 -> 1;
            case Integer i -> a ? 1 : 2;
            case Point(int x, int y) when x > 0 -> 3;
            case Character c -> {
                try {
                    yield 4;
                } catch (IllegalStateException | IllegalArgumentException e) {
                    yield 5;
                } finally {
                    assert a || !a;
                }
            }
            default -> throw new IllegalStateException();
        };
    }

    int nullOrDefault(String s) {
        return switch (s) {
            case "a", "b" -> 1;
            case null, default -> 2;
        };
    }

    private static boolean test(boolean b) {
        return b;
    }

    private static boolean test(BooleanSupplier b) {
        return b.getAsBoolean();
    }

    record Point(int x, int y) {
        Point {
            if (x < 0 || y < 0) {
                throw new IllegalArgumentException();
            }
        }
    }

    enum Choice {
        ONE {
            @Override
            int value() {
                return ordinal() > 0 && ordinal() < 3 ? 1 : 2;
            }
        };

        abstract int value();
    }
}
