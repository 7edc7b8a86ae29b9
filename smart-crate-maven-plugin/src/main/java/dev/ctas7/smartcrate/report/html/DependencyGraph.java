// SPDX-License-Identifier: Apache-2.0
// DEPENDENCIES_RENDER_LAYERED_GRAPH
package dev.ctas7.smartcrate.report.html;

import dev.ctas7.smartcrate.model.DependencyTrust;
import java.util.ArrayList;
import java.util.List;

/**
 * The crate at the left, what it declares beside it, what those brought along beyond; a line is one bringing another.
 */
final class DependencyGraph {
    private static final double NODE_WIDTH = 212;
    private static final double NODE_HEIGHT = 38;
    private static final double COLUMN = NODE_WIDTH + 44;
    private static final double ROW = NODE_HEIGHT + 12;
    private static final double EDGE = 6;
    /** As many characters as fit into a box. */
    private static final int FITS = 25;

    /** A box; its row is a half where it stands between two. */
    private record Node(DependencyTrust dependency, int depth, double row, double bringerRow) {}

    private final String crate;
    private final DependencyTree tree;
    private final String tally;
    private final List<Node> nodes = new ArrayList<>();
    private int rows;
    private int depth;

    DependencyGraph(String crate, DependencyTree tree, String tally) {
        this.crate = crate;
        this.tree = tree;
        this.tally = tally;
    }

    void render(Html html) {
        double middle = place(tree.declared(), 1);
        double width = (depth + 1) * COLUMN - (COLUMN - NODE_WIDTH) + 2 * EDGE;
        double height = rows * ROW - (ROW - NODE_HEIGHT) + 2 * EDGE;
        String shows =
                "From the crate at the left to what it is built on: " + tally + ". The table below says the same.";
        html.open("div", "class", "graph-" + Math.min(depth + 1, 8));
        Svg.open(html, "graph", "graph", width, height, new Svg.Label("Dependencies of " + crate, shows));
        nodes.forEach(node -> edge(html, node));
        crate(html, middle);
        nodes.forEach(node -> node(html, node));
        html.close().close();
    }

    /** Gives each of these a row, beside the middle of what it brought, and returns the middle of them all. */
    private double place(List<DependencyTrust> siblings, int column) {
        depth = Math.max(depth, column);
        int from = nodes.size();
        double first = 0;
        double last = 0;
        for (int i = 0; i < siblings.size(); i++) {
            List<DependencyTrust> brought = tree.broughtBy(siblings.get(i));
            last = brought.isEmpty() ? rows++ : place(brought, column + 1);
            first = i == 0 ? last : first;
            nodes.add(new Node(siblings.get(i), column, last, 0));
        }
        double middle = (first + last) / 2;
        for (int i = from; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node.depth() == column) {
                nodes.set(i, new Node(node.dependency(), column, node.row(), middle));
            }
        }
        return middle;
    }

    private static void edge(Html html, Node node) {
        double fromX = x(node.depth() - 1) + NODE_WIDTH;
        double fromY = y(node.bringerRow()) + NODE_HEIGHT / 2;
        double toX = x(node.depth());
        double toY = y(node.row()) + NODE_HEIGHT / 2;
        double bend = (fromX + toX) / 2;
        html.empty(
                "path",
                "class",
                "edge " + Mark.of(node.dependency().state()).tone(),
                "d",
                "M" + Svg.number(fromX) + " " + Svg.number(fromY) + " C" + Svg.number(bend) + " " + Svg.number(fromY)
                        + " " + Svg.number(bend) + " " + Svg.number(toY) + " " + Svg.number(toX) + " "
                        + Svg.number(toY));
    }

    private void crate(Html html, double row) {
        box(html, "node crate", x(0), y(row));
        Svg.text(html, "name", x(0) + 14, y(row) + 16, "start", fitting(crate));
        Svg.text(html, "state", x(0) + 14, y(row) + 30, "start", "this crate");
    }

    private static void node(Html html, Node node) {
        DependencyTrust dependency = node.dependency();
        Mark mark = Mark.of(dependency.state());
        double x = x(node.depth());
        double y = y(node.row());
        html.open("g").leaf("title", dependency.coordinates() + " " + mark.word());
        box(html, "node " + mark.tone(), x, y);
        mark.shape(html, x + 10, y + 10, 18);
        Svg.text(html, "name", x + 36, y + 16, "start", fitting(TrustWords.name(dependency)));
        Svg.text(html, "state", x + 36, y + 30, "start", fitting(mark.word() + " " + TrustWords.version(dependency)));
        html.close();
    }

    private static void box(Html html, String style, double x, double y) {
        html.empty(
                "rect",
                "class",
                style,
                "x",
                Svg.number(x),
                "y",
                Svg.number(y),
                "width",
                Svg.number(NODE_WIDTH),
                "height",
                Svg.number(NODE_HEIGHT),
                "rx",
                "7");
    }

    private static String fitting(String name) {
        return name.codePointCount(0, name.length()) <= FITS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, FITS - 1)) + "\u2026";
    }

    private static double x(int column) {
        return EDGE + column * COLUMN;
    }

    private static double y(double row) {
        return EDGE + row * ROW;
    }
}
