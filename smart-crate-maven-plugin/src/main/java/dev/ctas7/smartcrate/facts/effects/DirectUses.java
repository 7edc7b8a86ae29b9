// SPDX-License-Identifier: Apache-2.0
// EFFECT_HOLD_DIRECT_USES
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeName;
import java.util.ArrayList;
import java.util.List;

/** The bodies that have one certain effect by themselves, each with the first use in its code that has it. */
final class DirectUses {
    private final IntList nodes = new IntList();
    private final IntList lines = new IntList();
    private final List<CodeName> members = new ArrayList<>();

    void add(int node, CodeName member, int line) {
        nodes.add(node);
        members.add(member);
        lines.add(line);
    }

    int size() {
        return nodes.size();
    }

    int node(int use) {
        return nodes.get(use);
    }

    CodeName member(int use) {
        return members.get(use);
    }

    int line(int use) {
        return lines.get(use);
    }
}
