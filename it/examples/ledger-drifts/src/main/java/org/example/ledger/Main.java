// LEDGER_READ_DAILY_VALUE
package org.example.ledger;

import dev.ctas7.foundation.AssertHasFoundationCore;
import java.io.IOException;

/** Says what an amount is worth today. */
@AssertHasFoundationCore
public final class Main {
    private Main() {}

    /** Prints what the first argument, in dollars, is worth in euros. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            throw new IllegalArgumentException("which amount?");
        }
        System.out.println(Double.parseDouble(args[0]) * Rates.of("USD"));
    }
}
