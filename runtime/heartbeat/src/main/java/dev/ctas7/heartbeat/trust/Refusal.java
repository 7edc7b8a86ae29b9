// SPDX-License-Identifier: Apache-2.0
// REFUSAL_EXPLAIN_UNPROVEN_SENDER
package dev.ctas7.heartbeat.trust;

/** Why a message is not believed: fixed texts, so that nothing a stranger sent reaches a log or an alert by them. */
enum Refusal {
    UNSIGNED("it is not signed; give the sender a key and enter its public half in the key ring"),
    MALFORMED("its Sx9-Key-Id or Sx9-Signature is not of the form that docs/emitter.md shows; correct the sender"),
    UNKNOWN_KEY("it is signed with a key that is not in the key ring; enter the public half, if the sender is yours"),
    NOT_ALLOWED(
            "its key is in the key ring, but not for this sender; if it should be, list a crate in the key's 'crates', or"
                    + " set 'orchestrator = true'"),
    TOO_EARLY("its key is not valid yet; check the key's not_before and this machine's clock"),
    TOO_LATE("its key is no longer valid; give the sender a new one"),
    WRONG_SIGNATURE("its signature is not by that key over these bytes; somebody changed the message or has no key"),
    UNSEALED("it is not sealed, but the key ring asks for it; give the sender the sealing key"),
    UNKNOWN_SEAL("it is sealed with a key that is not in the key ring; enter the sealing key, if the sender is yours"),
    WRONG_SEAL("its seal does not open; it was sealed with another key or for another subject, or was changed"),
    BROKEN("it could not be checked, because this JDK refused to; run a JDK with ChaCha20-Poly1305");

    private final String reason;

    Refusal(String reason) {
        this.reason = reason;
    }

    Opened.Unproven outcome() {
        return new Opened.Unproven(reason);
    }
}
