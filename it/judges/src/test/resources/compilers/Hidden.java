// SPDX-License-Identifier: Apache-2.0
package compilers;

import java.util.List;

/** Members of a class that nobody can name, which its public subclasses have. */
abstract class Hidden<A> implements HiddenContract<A> {
    protected int shared;

    Hidden() {}

    public A got() {
        return null;
    }

    public void taken(A one, List<? extends A> more) {}

    @Override
    public String toString() {
        return "hidden";
    }

    protected class Lent {
        protected Lent() {}
    }
}

interface HiddenContract<B> {
    int N = 3;

    default B more(B one) {
        return one;
    }

    static void not() {}

    private void never() {}
}
