// SPDX-License-Identifier: Apache-2.0
/**
 * JSON that people and other programs wrote, as values that know where they stood.
 *
 * <p>Start at {@link dev.ctas7.heartbeat.json.JsonReader}. Messages of the bus are read elsewhere, faster and without
 * places; this is for files, where somebody has to find the line.
 */
@NullMarked
package dev.ctas7.heartbeat.json;

import org.jspecify.annotations.NullMarked;
