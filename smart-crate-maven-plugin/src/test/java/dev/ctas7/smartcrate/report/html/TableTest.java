// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void a_table_names_its_rows_and_columns() {
        Html html = new Html();
        Table table = Table.begin(html, "Things", "name", "#count", "=state");
        table.row().cell("a").cell("1").cell("good").endRow();
        table.end();

        Parsed parsed = Parsed.xml(html.done());

        assertThat(parsed.texts("caption")).containsExactly("Things");
        assertThat(parsed.attributes("scope")).containsExactly("col", "col", "col", "row");
        assertThat(parsed.attributes("data-label")).containsExactly("name", "count", "state");
        assertThat(parsed.all("td"))
                .extracting(cell -> cell.getAttribute("class"))
                .containsExactly("num", "short");
    }

    @Test
    void a_row_with_a_cell_too_few_is_refused() {
        Table table = Table.begin(new Html(), "Things", "name", "count").row().cell("a");

        assertThatThrownBy(table::endRow).hasMessage("a row of 1 cells below [name, count]");
    }
}
