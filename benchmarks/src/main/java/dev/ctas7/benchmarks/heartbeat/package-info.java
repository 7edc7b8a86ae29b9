// SPDX-License-Identifier: Apache-2.0
/** Heartbeats: what one orchestrator bears, how fast an alert is, what a beat costs the application. */
package dev.ctas7.benchmarks.heartbeat;
