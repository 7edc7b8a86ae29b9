// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Distribution;
import dev.ctas7.smartcrate.model.Distribution.Bucket;
import dev.ctas7.smartcrate.model.Distribution.Measure;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartsTest {
    @ParameterizedTest
    @CsvSource({"60, 60", "0, 0", "-0.04, 0", "0.05, 0.1", "100.25, 100.3", "1e3, 1000"})
    void coordinates_have_at_most_one_decimal(double value, String written) {
        assertThat(Svg.number(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"30, 0", "29, 1", "20, 1", "19, 2", "9, 3"})
    void bars_that_reach_above_the_limit_are_hatched(int limit, int hatched) {
        List<String> bars = histogram(limit).attributes("fill");

        assertThat(bars).hasSize(3).filteredOn(fill -> fill.startsWith("url(#")).hasSize(hatched);
    }

    @ParameterizedTest
    @CsvSource({"10, 152.7", "5, 93.3", "30, 390", "200, 390", "0, 34"})
    void the_limit_is_drawn_where_its_value_ends(int limit, String x) {
        assertThat(histogram(limit).all("line"))
                .filteredOn(line -> line.getAttribute("class").equals("mark-line limit"))
                .singleElement()
                .satisfies(line -> assertThat(line.getAttribute("x1")).isEqualTo(x));
    }

    @Test
    void a_limit_beyond_all_bars_points_there() {
        assertThat(histogram(200).texts("text")).contains("limit 200 \u2192");
        assertThat(histogram(30).texts("text")).contains("limit 30");
    }

    @Test
    void a_histogram_says_in_words_what_it_shows() {
        assertThat(histogram(20).texts("desc"))
                .containsExactly("12 files, median 8, nine of ten at most 19, limit 20.");
    }

    @Test
    void the_radar_tells_what_was_not_measured_from_what_is_nought() {
        Html html = new Html();
        new Radar(Objects.requireNonNull(FilledReport.of("demo").drift())).render(html);
        Parsed radar = Parsed.xml(html.done());

        assertThat(radar.texts("desc"))
                .containsExactly("role 0.50 warn, constraint 0.50 warn, coupling 0.50 warn, authority 0.50 warn,"
                        + " pattern not applicable");
        assertThat(radar.texts("text")).contains("warn 0.3", "gate 0.6", "escalate 0.8", "not measured");
        assertThat(radar.attributes("class")).contains("spoke unmeasured", "dot unmeasured", "dot fair");
    }

    private static Parsed histogram(int limit) {
        List<Bucket> buckets = List.of(new Bucket(1, 10, 8), new Bucket(11, 20, 3), new Bucket(21, 30, 1));
        Distribution spread = new Distribution(Measure.FILE_LENGTH, limit, 12, 8, 19, buckets, List.of());
        Html html = new Html();
        new Histogram(spread, SizeWords.of(Measure.FILE_LENGTH)).render(html);
        return Parsed.xml(html.done());
    }
}
