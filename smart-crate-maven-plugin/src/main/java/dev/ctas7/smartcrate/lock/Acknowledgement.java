// SPDX-License-Identifier: Apache-2.0
// LOCK_HOLD_ACCEPTED_CHANGE
package dev.ctas7.smartcrate.lock;

import java.time.LocalDate;

/**
 * A person's acceptance of one change.
 *
 * @param change the difference's id: {@code interface:demo.Router#route}, {@code dependency:org.slf4j:slf4j-api}
 * @param reason why it is meant, for the next reader
 * @param date the day it was accepted
 */
public record Acknowledgement(String change, String reason, LocalDate date) {}
