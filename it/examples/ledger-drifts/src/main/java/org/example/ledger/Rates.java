// RATES_READ_DAILY_TABLE
package org.example.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Today's rates. */
final class Rates {
    private Rates() {}

    /** What one unit of a currency is worth in euros. */
    static double of(String currency) throws IOException {
        return Double.parseDouble(Files.readString(Path.of(currency + ".rate")).strip());
    }
}
