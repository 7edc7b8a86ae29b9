// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.parity;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.DefaultConfiguration;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Checkstyle's own FileLength check. */
final class CheckstyleLength implements AuditListener {
    private final List<String> found = new ArrayList<>();

    private CheckstyleLength() {}

    /** Path and number of lines of the files over the limit, sorted by path. */
    static List<String> tooLong(List<Path> files, int limit) throws CheckstyleException {
        DefaultConfiguration length = new DefaultConfiguration("FileLength");
        length.addProperty("max", Integer.toString(limit));
        DefaultConfiguration root = new DefaultConfiguration("Checker");
        root.addProperty("charset", "UTF-8");
        root.addChild(length);
        CheckstyleLength listener = new CheckstyleLength();
        Checker checker = new Checker();
        try {
            checker.setModuleClassLoader(Checker.class.getClassLoader());
            checker.configure(root);
            checker.addListener(listener);
            checker.process(
                    files.stream().map(Path::toAbsolutePath).map(Path::toFile).toList());
        } finally {
            checker.destroy();
        }
        Collections.sort(listener.found);
        return listener.found;
    }

    @Override
    public void addError(AuditEvent event) {
        String number = event.getMessage()
                .replaceAll("^File length is ([0-9,]+) lines.*", "$1")
                .replace(",", "");
        found.add(new File(event.getFileName()) + ": " + number);
    }

    @Override
    public void addException(AuditEvent event, Throwable problem) {
        throw new IllegalStateException(event.getFileName(), problem);
    }

    @Override
    public void auditStarted(AuditEvent event) {}

    @Override
    public void auditFinished(AuditEvent event) {}

    @Override
    public void fileStarted(AuditEvent event) {}

    @Override
    public void fileFinished(AuditEvent event) {}
}
