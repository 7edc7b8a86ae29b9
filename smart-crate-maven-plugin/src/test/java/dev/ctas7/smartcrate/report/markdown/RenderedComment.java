// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A comment as GitHub's Markdown reads it: tables and bare addresses included. */
final class RenderedComment extends AbstractVisitor {
    /** The only HTML that we write: the marker, a file's fold and its end. A name in it holds no tag. */
    private static final Pattern OURS = Pattern.compile(
            "<!-- smart-crate:[A-Za-z0-9._+-]* -->|<details><summary><code>[^<>]*</code>: [a-z0-9, ]+</summary>|</details>");
    /** What makes GitHub notify or link, where it stands in text. */
    private static final Pattern ACTS = Pattern.compile("[@#]|://|www\\.|GH-|:[a-z]+:|\\$");

    /** What should not be there; empty for a harmless comment. */
    final List<String> alien = new ArrayList<>();

    private int headings;
    private int cells;

    private RenderedComment() {}

    static RenderedComment of(String markdown) {
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
                .build();
        RenderedComment comment = new RenderedComment();
        parser.parse(markdown).accept(comment);
        if (comment.headings != 1) {
            comment.alien.add(comment.headings + " headings");
        }
        return comment;
    }

    @Override
    public void visit(Link link) {
        alien.add("link to " + link.getDestination());
    }

    @Override
    public void visit(Image image) {
        alien.add("image " + image.getDestination());
    }

    @Override
    public void visit(HtmlInline html) {
        alien.add("tag " + html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        if (!OURS.matcher(block.getLiteral()).matches()) {
            alien.add("block " + block.getLiteral());
        }
    }

    @Override
    public void visit(Heading heading) {
        headings++;
        visitChildren(heading);
    }

    @Override
    public void visit(Text text) {
        if (ACTS.matcher(text.getLiteral()).find()) {
            alien.add("text " + text.getLiteral());
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            cells = 0;
        }
        visitChildren(node);
        if (node instanceof TableCell) {
            cells++;
        } else if (node instanceof TableRow && cells != 4) {
            alien.add("a row of " + cells + " cells");
        }
    }
}
