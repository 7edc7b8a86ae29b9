// SPDX-License-Identifier: Apache-2.0
/** Anybody's text, made harmless where people read it. It depends on nothing of ours. */
@NullMarked
package dev.ctas7.heartbeat.text;

import org.jspecify.annotations.NullMarked;
