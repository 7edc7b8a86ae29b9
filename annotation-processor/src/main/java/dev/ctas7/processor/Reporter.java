// SPDX-License-Identifier: Apache-2.0
// DIAGNOSTIC_REPORT_PLACED_LINE
package dev.ctas7.processor;

import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Hands a line to the compiler, with its place: without one, ecj prints "Unknown source". */
record Reporter(Messager messager) {
    void say(Kind kind, String line, @Nullable Element place) {
        if (place != null) {
            messager.printMessage(kind, line, place);
        } else {
            messager.printMessage(kind, line);
        }
    }
}
