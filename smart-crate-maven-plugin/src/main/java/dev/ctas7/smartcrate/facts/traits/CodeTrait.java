// SPDX-License-Identifier: Apache-2.0
// TRAIT_DESCRIBE_BODY_FACT
package dev.ctas7.smartcrate.facts.traits;

/**
 * Something that the instructions of one body show.
 *
 * @param kind what it is
 * @param line in the source; 0 when the class file does not say
 * @param detail the words that tell it from others of its kind, as its kind says
 */
public record CodeTrait(Kind kind, int line, String detail) {
    /** What a body can show. */
    public enum Kind {
        /** Text or bytes come in that nothing is decided by. Detail: the parameter's name. */
        INPUT_UNCHECKED,
        /** They are passed on before anything is decided. Detail: the parameter's name, then whom to. */
        INPUT_PASSED_ON,
        /** Writing twice leaves two. Detail: the call or the beginning of the statement. */
        BLIND_APPEND,
        /** A loop that neither returns nor throws nor ends. Detail: empty. */
        ENDLESS_LOOP,
        /** A queue or pool that grows as long as there is memory. Detail: how it is made. */
        UNBOUNDED,
        /** Something that limits how much is under way. Detail: what. */
        GUARDED,
        /** A secret ends in a text that people read. Detail: the secret's name, then where it ends. */
        SECRET_SHOWN,
        /** A secret is compared in a time that depends on it. Detail: the secret's name, then by what. */
        SECRET_COMPARED,
        /** Text or bytes are made from numbers that can be foretold. Detail: their source. */
        WEAK_RANDOM,
        /** What the class opened and holds is never closed by its close(). Detail: the field's name and type. */
        UNCLOSED_FIELD,
        /** What a body opened is neither closed nor handed on. Detail: its type. */
        UNCLOSED_LOCAL,
        /** The body is too long or broken. Detail: why. */
        NOT_ANALYSED
    }
}
