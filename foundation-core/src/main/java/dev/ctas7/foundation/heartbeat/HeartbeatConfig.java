// SPDX-License-Identifier: Apache-2.0
// HEARTBEAT_DESCRIBE_EMITTING_CRATE
package dev.ctas7.foundation.heartbeat;

import org.jspecify.annotations.Nullable;

/**
 * Who sends a heartbeat and how often (RFC-9051 section 4.2); {@code config} on the wire.
 *
 * <p>Texts are one line, not blank, without control, format or lone surrogate characters.
 *
 * @param crateName the crate's name, up to {@value #LONGEST_NAME} characters; any script, escaped where it becomes a
 *     subject
 * @param crateVersion the crate's own version, up to {@value #LONGEST_TEXT} characters
 * @param sx9Version the version of the foundation it was built on, up to {@value #LONGEST_TEXT} characters
 * @param intervalMs milliseconds between two heartbeats, 1 to {@value #LONGEST_INTERVAL_MS} (one day)
 * @param servicePort the TCP port of the crate's service, 1 to 65535, or null when it has none
 * @param foundationTier the crate's tier in the foundation, or null
 * @param domain the crate's first domain, or null
 */
public record HeartbeatConfig(
        String crateName,
        String crateVersion,
        String sx9Version,
        long intervalMs,
        @Nullable Integer servicePort,
        @Nullable String foundationTier,
        @Nullable String domain) {
    /** Milliseconds between two heartbeats unless said otherwise: 1000. */
    public static final long DEFAULT_INTERVAL_MS = 1000;

    /** The longest crate name in characters; escaped, it stays well inside a NATS control line of 4096 bytes. */
    public static final int LONGEST_NAME = 255;

    /** The longest other text in characters. */
    public static final int LONGEST_TEXT = 255;

    /** The longest interval, one day, so that three of them can be added without overflow anywhere. */
    public static final long LONGEST_INTERVAL_MS = 86_400_000;

    /**
     * Checks every component.
     *
     * @throws IllegalArgumentException if a component is out of its range; the message lists all of them
     */
    public HeartbeatConfig {
        new Problems()
                .text("crate_name", crateName, LONGEST_NAME)
                .text("crate_version", crateVersion, LONGEST_TEXT)
                .text("sx9_version", sx9Version, LONGEST_TEXT)
                .between("interval_ms", intervalMs, 1, LONGEST_INTERVAL_MS)
                .between("service_port", servicePort == null ? 1 : servicePort, 1, 65535)
                .optionalText("foundation_tier", foundationTier, LONGEST_TEXT)
                .optionalText("domain", domain, LONGEST_TEXT)
                .throwIfAny("heartbeat config");
    }

    /** A crate that beats once a second and says nothing that it need not say. */
    public static HeartbeatConfig of(String crateName, String crateVersion, String sx9Version) {
        return new HeartbeatConfig(crateName, crateVersion, sx9Version, DEFAULT_INTERVAL_MS, null, null, null);
    }

    /** The same with another interval, in milliseconds. */
    public HeartbeatConfig withIntervalMs(long newIntervalMs) {
        return new HeartbeatConfig(
                crateName, crateVersion, sx9Version, newIntervalMs, servicePort, foundationTier, domain);
    }

    /** The same with another service port, or none. */
    public HeartbeatConfig withServicePort(@Nullable Integer newServicePort) {
        return new HeartbeatConfig(
                crateName, crateVersion, sx9Version, intervalMs, newServicePort, foundationTier, domain);
    }

    /** The same with another tier, or none. */
    public HeartbeatConfig withFoundationTier(@Nullable String newFoundationTier) {
        return new HeartbeatConfig(
                crateName, crateVersion, sx9Version, intervalMs, servicePort, newFoundationTier, domain);
    }

    /** The same with another domain, or none. */
    public HeartbeatConfig withDomain(@Nullable String newDomain) {
        return new HeartbeatConfig(
                crateName, crateVersion, sx9Version, intervalMs, servicePort, foundationTier, newDomain);
    }
}
