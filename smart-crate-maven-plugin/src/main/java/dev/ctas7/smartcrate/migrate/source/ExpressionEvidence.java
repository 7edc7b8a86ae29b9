// SPDX-License-Identifier: Apache-2.0
// EXPRESSION_JUDGE_LENGTH_EVIDENCE
package dev.ctas7.smartcrate.migrate.source;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.ctas7.smartcrate.migrate.text.SecurityWords;
import dev.ctas7.smartcrate.words.NameWords;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one expression with a hash value in it says about the value's length and purpose.
 *
 * <p>It would rather be wrong about an address than about a length: any number above 16 beside the value counts.
 */
final class ExpressionEvidence extends TreeScanner<@Nullable Void, @Nullable Void> {
    private static final int MURMUR_BYTES = 16;

    /** Masks of bytes, and the byte's carry in a well-known way to print two digits. */
    private static final Set<Long> MASKS = Set.of(0xFFL, 0x100L);

    private static final Set<String> SIZES = Set.of("length", "len", "size", "width", "bytes");
    private static final Pattern WIDTH = Pattern.compile("%0?(32|64)");

    /** Hex of more than 16 bytes, or Base64 of 32. */
    private static final Pattern VALUE = Pattern.compile("[0-9a-fA-F]{33,}|[0-9A-Za-z+/_-]{43}=?");

    private final @Nullable Tree hashed;
    private @Nullable Reason reason;
    private @Nullable Reason security;
    private boolean inside;

    private ExpressionEvidence(@Nullable Tree hashed) {
        this.hashed = hashed;
    }

    /**
     * What speaks against an address of 16 bytes; security goes before length.
     *
     * @param hashed the call that makes the value, whose arguments' numbers mean something else; null for none
     */
    static Optional<Reason> in(Tree expression, @Nullable Tree hashed) {
        ExpressionEvidence evidence = new ExpressionEvidence(hashed);
        evidence.scan(expression, null);
        return Optional.ofNullable(evidence.security != null ? evidence.security : evidence.reason);
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
        boolean before = inside;
        inside |= tree != null && tree == hashed;
        super.scan(tree, null);
        inside = before;
        return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
        name(tree.getName().toString());
        return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
        name(tree.getIdentifier().toString());
        return super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
        Object value = tree.getValue();
        if (!inside && (value instanceof Integer || value instanceof Long)) {
            long number = ((Number) value).longValue();
            tell(number > MURMUR_BYTES && !MASKS.contains(number) ? Reason.LENGTH : null);
        } else if (!inside && value instanceof String text) {
            tell(WIDTH.matcher(text).find() ? Reason.LENGTH : null);
            tell(VALUE.matcher(text).matches() ? Reason.EXPECTED : null);
        }
        return null;
    }

    private void name(String name) {
        if (security == null) {
            security = SecurityWords.in(name).map(Reason::security).orElse(null);
        }
        boolean constant = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 1;
        tell(!inside && constant && NameWords.of(name).stream().anyMatch(SIZES::contains) ? Reason.LENGTH : null);
    }

    private void tell(@Nullable Reason found) {
        if (reason == null) {
            reason = found;
        }
    }
}
