// SPDX-License-Identifier: Apache-2.0
// SOURCE_COLLECT_MEASURED_STRUCTURE
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.DeclaredType;
import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.Structure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the grammar finds of a file, in the order in which it begins. */
final class Outline {
    private static final String ENTRY_POINT = "AssertHasFoundationCore";
    private static final String GENERATED = "Generated";
    private static final String SUPPRESSION = "SuppressGate";

    private final UsedNames names;
    private final List<DeclaredType> types = new ArrayList<>();
    private final List<@Nullable Member> members = new ArrayList<>();
    private boolean assertsFoundation;
    private boolean saysGenerated;
    private boolean entryPoint;
    private boolean generated;
    private boolean suppresses;
    private int implicitLine;

    Outline(UsedNames names) {
        this.names = names;
    }

    /** Types that are members, or of the file. */
    List<DeclaredType> types() {
        return types;
    }

    /** The line of the first member outside of all types; 0 for none. */
    int implicitLine() {
        return implicitLine;
    }

    void declare(TypeScope type, String simpleName, int line, int column, boolean topLevel) {
        entryPoint |= assertsFoundation;
        generated |= saysGenerated && topLevel;
        forgetAnnotations();
        names.declare(simpleName);
        if (topLevel) {
            names.beginType(simpleName, line, column);
        }
        if (type.isMember()) {
            types.add(new DeclaredType(type.name(), line));
        }
    }

    /** A type variable, or a type that is local. */
    void declareVariable(String name) {
        names.declare(name);
    }

    /** A part of an annotation's name; the last one decides. */
    void annotation(TokenCursor cursor) {
        assertsFoundation |= cursor.is(ENTRY_POINT);
        saysGenerated |= cursor.is(GENERATED);
        suppresses |= cursor.is(SUPPRESSION);
    }

    /** Whether an annotation that suppresses was among them, or had it in its name. */
    boolean suppresses() {
        return suppresses;
    }

    /** Annotations so far were none of a type. */
    void forgetAnnotations() {
        assertsFoundation = false;
        saysGenerated = false;
    }

    void implicitMember(int line) {
        implicitLine = implicitLine == 0 ? line : implicitLine;
    }

    /** Keeps the place of a member whose body begins. */
    int beginMember() {
        members.add(null);
        return members.size() - 1;
    }

    void endMember(int place, Member member) {
        members.set(place, member);
    }

    /** The structure of a whole file that declares this class implicitly; null for none. */
    Structure structure(@Nullable String implicit) {
        List<Member> all = new ArrayList<>(members.size());
        for (Member member : members) {
            if (member != null) {
                all.add(implicit == null ? member : inside(implicit, member));
            }
        }
        return new Structure(all, names.uses(), entryPoint, generated, null);
    }

    private static Member inside(String implicit, Member member) {
        return new Member(
                // Anonymous classes of the outermost scope begin with the sign already.
                member.type().isEmpty() || member.type().startsWith("$")
                        ? implicit + member.type()
                        : implicit + "$" + member.type(),
                member.name(),
                member.line(),
                member.endLine(),
                member.nameLine(),
                member.nameColumn(),
                member.complexity(),
                member.cognitive(),
                member.nesting(),
                member.parameters(),
                member.compact());
    }
}
