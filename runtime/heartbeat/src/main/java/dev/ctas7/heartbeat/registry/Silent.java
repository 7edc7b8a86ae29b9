// SPDX-License-Identifier: Apache-2.0
// CRATE_HOLD_SILENT_NAME
package dev.ctas7.heartbeat.registry;

/**
 * A crate that fell silent without saying that it stops.
 *
 * @param crateName the crate
 * @param silenceMs for how many milliseconds it could have been heard and was not
 */
public record Silent(String crateName, long silenceMs) {}
