// SPDX-License-Identifier: Apache-2.0
// COMPLIANCE_RENDER_RFC_ROWS
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.Compliance;
import java.util.List;

/** What the run says about each RFC. */
final class CompliancePart {
    private final List<Compliance> rows;

    CompliancePart(List<Compliance> rows) {
        this.rows = rows;
    }

    void render(Html html) {
        if (rows.isEmpty()) {
            html.leaf("p", "No gate looked, so nothing can be said about any RFC.", "class", "absent");
            return;
        }
        Table table = Table.begin(html, "One row an RFC", "=RFC", "about", "checked", "=status", "result");
        for (Compliance row : rows) {
            table.row()
                    .cell(() -> html.leaf("strong", row.rfc()))
                    .cell(row.title())
                    .cell(row.checked())
                    .cell(() -> Mark.of(row.status()).said(html, row.status().word()))
                    .cell(row.result())
                    .endRow();
        }
        table.end();
    }
}
