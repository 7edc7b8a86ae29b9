// SPDX-License-Identifier: Apache-2.0
// PAGE_RENDER_FRAMED_PARTS
package dev.ctas7.smartcrate.report.html;

import java.util.List;
import java.util.function.Consumer;

/** What all pages are made of: a head that lets nothing in, a masthead, the contents, the parts and a footer. */
final class Page {
    private final PageAssets assets = PageAssets.load();
    private final String name;

    /** A page that is one of the files with this name: {@code report} for {@code report.html}. */
    Page(String name) {
        this.name = name;
    }

    /**
     * A whole page.
     *
     * @param title for the browser's tab
     * @param mark for beside it
     * @param masthead writes the page's first heading and what has to be seen first
     */
    String render(String title, Mark mark, Consumer<Html> masthead, List<Part> parts) {
        Html html = Html.document();
        html.open("html", "lang", "en");
        head(html, title, mark);
        html.open("body");
        Mark.define(html);
        html.leaf("a", "Skip to the report", "class", "skip", "href", "#main");
        html.open("header", "class", "masthead").open("div", "class", "wide");
        masthead.accept(html);
        html.close().close();
        html.open("div", "class", "wide columns");
        contents(html, parts);
        html.open("main", "id", "main", "tabindex", "-1");
        parts.forEach(part -> section(html, part));
        html.close().close();
        footer(html);
        html.verbatim("script", assets.script());
        return html.close().close().done();
    }

    private void head(Html html, String title, Mark mark) {
        html.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", assets.policy())
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "color-scheme", "content", "light dark")
                .empty("meta", "name", "referrer", "content", "no-referrer")
                .open("title")
                .text(title)
                .close()
                .empty("link", "rel", "icon", "href", mark.icon())
                .verbatim("style", assets.style())
                .close();
    }

    private static void contents(Html html, List<Part> parts) {
        html.open("nav", "class", "contents", "aria-label", "Contents").open("ul");
        for (Part part : parts) {
            html.open("li").open("a", "href", "#" + part.id()).leaf("span", part.title());
            if (!part.count().isEmpty()) {
                html.text(" ").leaf("span", part.count(), "class", "count");
            }
            html.close().close();
        }
        html.close().close();
    }

    private static void section(Html html, Part part) {
        html.open("section", "id", part.id(), "aria-labelledby", part.id() + "-heading")
                .leaf("h2", part.title(), "id", part.id() + "-heading");
        part.content().accept(html);
        html.close();
    }

    private void footer(Html html) {
        html.open("footer").open("div", "class", "wide").open("p");
        html.text("Written by Smart Crate. The same facts for programs are in ")
                .leaf("code", name + ".json")
                .text(" and ")
                .leaf("code", name + ".sarif")
                .text(" beside this page; how to read it is in ")
                .leaf("code", "docs/report.md")
                .text(".");
        html.close().close().close();
    }
}
