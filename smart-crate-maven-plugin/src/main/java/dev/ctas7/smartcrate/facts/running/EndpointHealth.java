// SPDX-License-Identifier: Apache-2.0
// ENDPOINT_HOLD_ANSWERED_HEALTH
package dev.ctas7.smartcrate.facts.running;

/**
 * What one health endpoint answered.
 *
 * @param url as the user gave it
 * @param healthy whether its status was 200 to 299
 * @param answer what came, or why nothing did, in words for the user
 */
public record EndpointHealth(String url, boolean healthy, String answer) {}
