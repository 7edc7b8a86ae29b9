// SPDX-License-Identifier: Apache-2.0
// SOURCE_FIND_REMAINING_WORDS
package dev.ctas7.smartcrate.migrate.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every place of a source where the forbidden hash's name stands in code. */
final class WordUses extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final List<TreePath> references = new ArrayList<>();
    private final List<TreePath> literals = new ArrayList<>();
    private final List<TreePath> declarations = new ArrayList<>();
    private final List<TreePath> names = new ArrayList<>();
    private final List<ImportTree> imports = new ArrayList<>();
    private final Set<String> declared = new HashSet<>();
    private final LibraryNames libraries;

    private WordUses(LibraryNames libraries) {
        this.libraries = libraries;
    }

    static WordUses of(TreePath unit, LibraryNames libraries) {
        WordUses uses = new WordUses(libraries);
        uses.scan(unit, null);
        uses.names.removeIf(path -> uses.declared.contains(UnitIndex.nameOf(path.getLeaf())));
        return uses;
    }

    /** Names of known libraries' classes. */
    List<TreePath> references() {
        return references;
    }

    List<TreePath> literals() {
        return literals;
    }

    List<TreePath> declarations() {
        return declarations;
    }

    /** Names that nothing here declares. */
    List<TreePath> names() {
        return names;
    }

    List<ImportTree> imports() {
        return imports;
    }

    @Override
    public @Nullable Void visitImport(ImportTree tree, @Nullable Void nothing) {
        if (ForbiddenWord.isIn(tree.getQualifiedIdentifier().toString())) {
            imports.add(tree);
        }
        return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
        name(tree, tree.getName().toString());
        return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
        if (libraries.library(tree).isPresent()) {
            references.add(getCurrentPath());
            return null;
        }
        name(tree, tree.getIdentifier().toString());
        return super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
        if (tree.getValue() instanceof String text && ForbiddenWord.isIn(text)) {
            literals.add(getCurrentPath());
        }
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        declare(tree.getName().toString());
        return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
        declare(tree.getName().toString());
        return super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        declare(tree.getSimpleName().toString());
        return super.visitClass(tree, null);
    }

    private void declare(String name) {
        if (ForbiddenWord.isIn(name)) {
            declared.add(name);
            declarations.add(getCurrentPath());
        }
    }

    private void name(Tree tree, String name) {
        if (libraries.library(tree).isPresent()) {
            references.add(getCurrentPath());
        } else if (ForbiddenWord.isIn(name)) {
            names.add(getCurrentPath());
        }
    }
}
