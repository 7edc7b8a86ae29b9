// SPDX-License-Identifier: Apache-2.0
// REGISTRY_HOLD_GUARDED_PARTS
package dev.ctas7.heartbeat.registry;

/** What a registry is made of; all of it is touched only by who holds the registry's lock. */
record Parts(
        Timing timing,
        Limits limits,
        Slots slots,
        RunTable runs,
        Strangers strangers,
        Departed departed,
        Details details,
        Attention attention) {}
