// SPDX-License-Identifier: Apache-2.0
/** What an orchestrator tells people at once, instead of waiting for them to look. */
@NullMarked
package dev.ctas7.heartbeat.alert;

import org.jspecify.annotations.NullMarked;
