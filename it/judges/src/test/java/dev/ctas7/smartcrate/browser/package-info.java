// SPDX-License-Identifier: Apache-2.0
/**
 * The pages in a real browser: axe-core judges whether everybody can use them, and Chromium whether they stay alone,
 * fit and answer the keyboard. Without Chromium these tests say so and sit out.
 */
@NullMarked
package dev.ctas7.smartcrate.browser;

import org.jspecify.annotations.NullMarked;
