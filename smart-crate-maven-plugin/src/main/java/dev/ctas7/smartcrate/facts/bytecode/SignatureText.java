// SPDX-License-Identifier: Apache-2.0
// BYTECODE_PARSE_BOUNDED_SIGNATURE
package dev.ctas7.smartcrate.facts.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Type;

/**
 * Descriptors and generic signatures (JVMS 4.3 and 4.7.9.1) as readable text, with binary names.
 *
 * <p>Throws {@link IllegalArgumentException} for text that is no signature or nests deeper than 100 types.
 */
final class SignatureText {
    private static final int DEEPEST = 100;

    private final String signature;
    private final boolean erase;
    private int at;
    private int depth;

    private SignatureText(String signature, boolean erase) {
        this.signature = signature;
        this.erase = erase;
    }

    /** A method's parts; {@code thrown} is empty where the signature names none. */
    record MethodText(String typeParameters, List<String> parameters, String result, List<String> thrown) {}

    /** A class's parts. */
    record ClassText(String typeParameters, String superclass, List<String> interfaces) {}

    static String type(String signature, boolean erase) {
        SignatureText text = new SignatureText(signature, erase);
        String type = text.type();
        text.expectEnd();
        return type;
    }

    static MethodText method(String signature, boolean erase) {
        SignatureText text = new SignatureText(signature, erase);
        String typeParameters = text.typeParameters();
        text.expect('(');
        List<String> parameters = new ArrayList<>();
        while (!text.accept(')')) {
            parameters.add(text.type());
        }
        String result = text.type();
        List<String> thrown = new ArrayList<>();
        while (text.accept('^')) {
            thrown.add(text.type());
        }
        text.expectEnd();
        return new MethodText(typeParameters, parameters, result, thrown);
    }

    static ClassText ofClass(String signature) {
        SignatureText text = new SignatureText(signature, false);
        String typeParameters = text.typeParameters();
        String superclass = text.type();
        List<String> interfaces = new ArrayList<>();
        while (text.at < signature.length()) {
            interfaces.add(text.type());
        }
        return new ClassText(typeParameters, superclass, interfaces);
    }

    private String typeParameters() {
        if (!accept('<')) {
            return "";
        }
        List<String> parameters = new ArrayList<>();
        while (!accept('>')) {
            String name = upTo(":");
            List<String> bounds = new ArrayList<>();
            while (accept(':')) {
                // An interface as the first bound leaves the class bound empty: <T::Ljava/lang/Runnable;>.
                if (peek() != ':') {
                    bounds.add(type());
                }
            }
            bounds.remove("java.lang.Object");
            parameters.add(bounds.isEmpty() ? name : name + " extends " + String.join(" & ", bounds));
        }
        return erase ? "" : "<" + String.join(", ", parameters) + ">";
    }

    private String type() {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("signature nests deeper than " + DEEPEST + " types");
        }
        String type = typeOf(next());
        depth--;
        return type;
    }

    private String typeOf(char kind) {
        return switch (kind) {
            case 'B', 'C', 'D', 'F', 'I', 'J', 'S', 'Z', 'V' ->
                Type.getType(String.valueOf(kind)).getClassName();
            case '[' -> type() + "[]";
            case 'T' -> variable();
            case 'L' -> classType();
            default -> throw new IllegalArgumentException("signature has '" + kind + "' where a type must be");
        };
    }

    private String variable() {
        String name = upTo(";");
        expect(';');
        return name;
    }

    private String classType() {
        StringBuilder type = new StringBuilder(upTo(";<.").replace('/', '.'));
        while (true) {
            if (peek() == '<') {
                String arguments = arguments();
                type.append(erase ? "" : arguments);
            }
            if (accept(';')) {
                return type.toString();
            }
            expect('.');
            // javac writes Outer$Inner unless Outer has type arguments; one form for both.
            type.append('$').append(upTo(";<."));
        }
    }

    private String arguments() {
        expect('<');
        List<String> arguments = new ArrayList<>();
        while (!accept('>')) {
            if (accept('*')) {
                arguments.add("?");
            } else if (accept('+')) {
                arguments.add("? extends " + type());
            } else if (accept('-')) {
                arguments.add("? super " + type());
            } else {
                arguments.add(type());
            }
        }
        return "<" + String.join(", ", arguments) + ">";
    }

    private String upTo(String ends) {
        int from = at;
        while (ends.indexOf(peek()) < 0) {
            at++;
        }
        if (from == at) {
            throw new IllegalArgumentException("signature has an empty name");
        }
        return SafeText.name(signature.substring(from, at));
    }

    private char peek() {
        if (at >= signature.length()) {
            throw new IllegalArgumentException("signature ends too early");
        }
        return signature.charAt(at);
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private boolean accept(char wanted) {
        if (at < signature.length() && signature.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char wanted) {
        if (!accept(wanted)) {
            throw new IllegalArgumentException("signature lacks '" + wanted + "'");
        }
    }

    private void expectEnd() {
        if (at != signature.length()) {
            throw new IllegalArgumentException("signature goes on after its end");
        }
    }
}
