/**
 * What every smart crate is built on: the token, the annotation, the proof, and the addresses it is known by.
 *
 * <p>It lands in every user's class path and is pinned by the plugin, so it depends on nothing.
 */
// The name is a contract, and its terminal digit is the only thing that javac warns of here.
@SuppressWarnings("module")
module dev.ctas7.foundation {
    requires static transitive org.jspecify;

    exports dev.ctas7.foundation;
    exports dev.ctas7.foundation.hash;
    exports dev.ctas7.foundation.heartbeat;
    exports dev.ctas7.foundation.proof;
}
