// SPDX-License-Identifier: Apache-2.0
// ADDRESS_DESCRIBE_CONTEXT_IDENTITY
package dev.ctas7.foundation.hash;

import java.time.Instant;

/**
 * Where something belongs: the part of an address that its CUID is hashed from (RFC-9001 section 3.1.2).
 *
 * <p>Places are whole micro degrees (0.11 m on the equator) and times whole hours, so that the bytes do not depend on
 * how a language prints fractions. Within one hour a place, tenant and environment have one CUID.
 *
 * @param latitudeE6 millionths of a degree, -90,000,000 to 90,000,000, north positive
 * @param longitudeE6 millionths of a degree, -180,000,000 to 180,000,000, east positive
 * @param tenant whose data it is, one line, not blank
 * @param environment dev, staging or prod
 * @param hour the one-hour window: whole hours since 1970-01-01T00:00Z, rounded down; negative before
 */
public record ContextIdentity(int latitudeE6, int longitudeE6, String tenant, Environment environment, long hour) {
    private static final int SECONDS_AN_HOUR = 3600;

    /**
     * Checks every component.
     *
     * @throws IllegalArgumentException if the place is not on the globe, or the tenant is blank or holds a control
     *     character or a lone surrogate; the message names it
     */
    public ContextIdentity {
        requireWithin("latitudeE6", latitudeE6, 90_000_000);
        requireWithin("longitudeE6", longitudeE6, 180_000_000);
        CanonicalText.require("tenant", tenant);
    }

    /**
     * The identity of a place in degrees, rounded to the nearest micro degree, at a time, cut to its hour.
     *
     * @param latitude degrees, -90 to 90, north positive
     * @param longitude degrees, -180 to 180, east positive
     * @throws IllegalArgumentException as the constructor; also if a degree is not a number
     */
    public static ContextIdentity at(
            double latitude, double longitude, String tenant, Environment environment, Instant time) {
        return new ContextIdentity(
                micro("latitude", latitude, 90),
                micro("longitude", longitude, 180),
                tenant,
                environment,
                Math.floorDiv(time.getEpochSecond(), SECONDS_AN_HOUR));
    }

    /**
     * Five lines: {@code latitude_e6=}, {@code longitude_e6=}, {@code tenant=}, {@code environment=}, {@code hour=}.
     */
    public byte[] canonicalBytes() {
        return new CanonicalText()
                .line("latitude_e6", latitudeE6)
                .line("longitude_e6", longitudeE6)
                .line("tenant", tenant)
                .line("environment", environment.word())
                .line("hour", hour)
                .bytes();
    }

    private static int micro(String name, double degrees, int most) {
        if (!(Math.abs(degrees) <= most)) {
            throw new IllegalArgumentException(name + " was " + degrees + " but must be -" + most + " to " + most);
        }
        return (int) Math.round(degrees * 1e6);
    }

    private static void requireWithin(String name, int value, int most) {
        if (value < -most || value > most) {
            throw new IllegalArgumentException(name + " was " + value + " but must be -" + most + " to " + most);
        }
    }
}
