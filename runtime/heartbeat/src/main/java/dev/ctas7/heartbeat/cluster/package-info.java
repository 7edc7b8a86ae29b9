// SPDX-License-Identifier: Apache-2.0
/**
 * More than one orchestrator, on more than one machine: who publishes, what was alerted already, where the whole lies.
 *
 * <p>Start at {@code OrchestratorNode}, which puts the parts together. Every orchestrator hears and judges every
 * heartbeat of its partition; nothing in here changes a judgement.
 */
@NullMarked
package dev.ctas7.heartbeat.cluster;

import org.jspecify.annotations.NullMarked;
