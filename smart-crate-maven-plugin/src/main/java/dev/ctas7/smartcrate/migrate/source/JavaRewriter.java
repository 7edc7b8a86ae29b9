// SPDX-License-Identifier: Apache-2.0
// JAVA_TRANSFORM_HASH_USES
package dev.ctas7.smartcrate.migrate.source;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import dev.ctas7.smartcrate.facts.source.parsed.SyntaxTree;
import dev.ctas7.smartcrate.migrate.edit.Edit;
import dev.ctas7.smartcrate.migrate.edit.Open;
import dev.ctas7.smartcrate.migrate.edit.Rewrite;
import dev.ctas7.smartcrate.migrate.source.HashLibrary.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Turns what makes an address with a known library of the forbidden hash into Murmur3, in one Java source. */
public final class JavaRewriter {
    private final String path;
    private final SyntaxTree source;
    private final UnitIndex index;
    private final LibraryNames libraries;
    private final Replacement names;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final Set<Tree> decided = new HashSet<>();
    private final Set<Tree> told = new HashSet<>();

    private JavaRewriter(String path, SyntaxTree source) {
        this.path = path;
        this.source = source;
        index = UnitIndex.of(source.unit());
        libraries = LibraryNames.of(source.unit(), index);
        names = new Replacement(source, index);
    }

    /**
     * Decides all uses in a source; never throws, whatever it holds.
     *
     * @param path relative to the module, with {@code /}
     * @param text all of it, decoded; a byte order mark may stand in front
     */
    public static Rewrite rewrite(String path, String text) {
        if (!ForbiddenWord.isIn(text)) {
            return Rewrite.NOTHING;
        }
        String fileName = path.substring(path.lastIndexOf('/') + 1);
        // A blank keeps the offsets, and the parser takes no mark.
        String parsed = text.startsWith("\uFEFF") ? " " + text.substring(1) : text;
        Optional<SyntaxTree> tree = SyntaxTree.parse(fileName, parsed);
        return tree.map(one -> new JavaRewriter(path, one).run())
                .orElseGet(() -> new Rewrite(
                        List.of(),
                        List.of(new Open(path, 1, 1, "source", Reason.NO_JAVA.why(), Reason.NO_JAVA.todo()))));
    }

    private Rewrite run() {
        WordUses uses = WordUses.of(new TreePath(source.unit()), libraries);
        uses.references().forEach(this::reference);
        uses.literals().forEach(literal -> take(new LiteralUse(source, index).decide(literal)));
        rest(uses.references(), Reason.ESCAPES);
        rest(uses.declarations(), Reason.NAME);
        rest(uses.names(), Reason.UNKNOWN_LIBRARY);
        imports(uses);
        return new Rewrite(edits, open);
    }

    private void reference(TreePath reference) {
        HashLibrary library = libraries.library(reference.getLeaf()).orElseThrow();
        TreePath parent = reference.getParentPath();
        if (parent.getLeaf() instanceof NewClassTree made && made.getIdentifier() == reference.getLeaf()) {
            boolean plain = library.constructed() && made.getArguments().isEmpty() && made.getClassBody() == null;
            take(plain ? hasher(library).decide(reference, parent) : new Decision.Left(made, Reason.LENGTH));
            tell(reference.getLeaf());
            return;
        }
        Optional<MethodCall> call = MethodCall.on(reference);
        if (call.isPresent()) {
            take(called(library, reference, call.get()));
            tell(reference.getLeaf());
        }
    }

    private Decision called(HashLibrary library, TreePath reference, MethodCall call) {
        Role role = library.role(call.name(), call.tree());
        if (role == Role.ONE_SHOT) {
            return new OneShotUse(source, index, names).decide(reference, call);
        }
        if (role == Role.START) {
            return hasher(library).decide(reference, call.path());
        }
        return new Decision.Left(call.tree(), role == Role.KEYED ? Reason.KEYED : Reason.UNKNOWN_CALL);
    }

    private HasherUse hasher(HashLibrary library) {
        return new HasherUse(source, index, names, library);
    }

    private void take(Decision decision) {
        if (decision instanceof Decision.Replaced replaced) {
            edits.addAll(replaced.edits());
            decided.addAll(replaced.decided());
        } else if (decision instanceof Decision.Left left) {
            tell(left.place());
            tell(left.place(), left.reason());
        }
    }

    /** What has not been spoken of yet. */
    private void rest(List<TreePath> paths, Reason reason) {
        for (TreePath one : paths) {
            Tree leaf = one.getLeaf();
            Tree parent = one.getParentPath().getLeaf();
            // The type of a variable goes with the hash that the variable is given.
            boolean typeOfTold = parent instanceof VariableTree variable
                    && variable.getType() == leaf
                    && variable.getInitializer() != null
                    && libraries.library(leaf).isPresent();
            if (!decided.contains(leaf) && !told.contains(leaf) && !typeOfTold) {
                tell(leaf, reason);
            }
        }
    }

    private void imports(WordUses uses) {
        List<ImportTree> removed = new ArrayList<>();
        for (ImportTree one : uses.imports()) {
            Optional<HashLibrary> library = libraries.library(one);
            if (library.isPresent()) {
                boolean used = uses.references().stream()
                        .map(TreePath::getLeaf)
                        .filter(leaf ->
                                UnitIndex.nameOf(leaf).equals(library.get().simpleName()))
                        .anyMatch(Predicate.not(decided::contains));
                if (!used) {
                    removed.add(one);
                }
            } else {
                tell(one, one.isStatic() ? Reason.STATIC_IMPORT : unknown(one));
            }
        }
        Set<String> needed = new TreeSet<>();
        for (String name : List.of(Replacement.MURMUR, Replacement.STREAM)) {
            boolean written = edits.stream().anyMatch(edit -> edit.text().matches("(new )?" + name + "\\b.*"));
            if (written) {
                needed.add(name);
            }
        }
        edits.addAll(new ImportEdits(source).of(removed, names.imports(needed)));
    }

    private static Reason unknown(ImportTree tree) {
        String name = tree.getQualifiedIdentifier().toString();
        return name.endsWith("Parameters") ? Reason.KEYED : Reason.UNKNOWN_LIBRARY;
    }

    private void tell(Tree tree) {
        told.add(tree);
    }

    private void tell(Tree tree, Reason reason) {
        int at = Math.max(0, source.start(tree));
        String what = source.written(tree).strip().replaceAll("\\s+", " ");
        open.add(new Open(
                path, source.places().line(at), source.places().column(at), what, reason.why(), reason.todo()));
    }
}
