// SPDX-License-Identifier: Apache-2.0
// RESULTS_WRITE_MARKED_SECTION
package dev.ctas7.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Replaces what stands between two markers of the results file and leaves all else alone. */
public final class ResultsFile {
    private ResultsFile() {}

    /** Writes a section, at the end if it is not there yet, below a line that names the machine. */
    public static void replace(Path file, String section, String machine, String rows) throws IOException {
        Files.writeString(file, replaced(Files.readString(file), section, "\n" + machine + "\n\n" + rows + "\n\n"));
    }

    static String replaced(String text, String section, String content) {
        String begin = "<!-- begin " + section + " -->\n";
        String end = "<!-- end " + section + " -->\n";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            return text + "\n" + begin + content + end;
        }
        return text.substring(0, from + begin.length()) + content + text.substring(to);
    }

    /** Names the JDK and the machine, and how busy it is now: called before anything is measured. */
    public static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return "JDK " + System.getProperty("java.vm.version") + " (" + System.getProperty("java.vm.vendor") + "), "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + runtime.availableProcessors() + " processors, " + processor()
                + String.format(
                        Locale.ROOT,
                        ", load average %.1f before the run",
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException e) {
            return "unknown processor";
        }
    }
}
