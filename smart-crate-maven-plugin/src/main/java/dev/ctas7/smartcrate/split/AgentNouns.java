// SPDX-License-Identifier: Apache-2.0
// NOUNS_DESCRIBE_KNOWN_VERBS
package dev.ctas7.smartcrate.split;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one calls a class that does something: a reader reads. */
final class AgentNouns {
    /** Verb and noun, in turns. */
    private static final List<String> PAIRS = List.of(
            "abbreviate Abbreviator accept Acceptor add Adder advance Advancing aggregate Aggregator allocate Allocator",
            "append Appender authenticate Authenticator await Awaiting bind Binder build Builder cache Cache",
            "calculate Calculator capitalize Capitalizer chunk Chunker clean Cleaner clear Clearing close Closer",
            "collect Collector compare Comparer compile Compiler compose Composer compress Compressor compute Computer",
            "concat Concatenation configure Configuration connect Connector convert Converter copy Copier",
            "count Counter create Factory decode Decoder decompress Decompressor decrypt Decryptor",
            "deserialize Deserializer detect Detector dispatch Dispatcher drain Drainer encode Encoder encrypt Encryptor",
            "escape Escaper estimate Estimator evaluate Evaluator evict Eviction expand Expansion expire Expiry",
            "extract Extractor fetch Fetcher fill Filler filter Filter find Finder flush Flusher format Formatter",
            "generate Generator hash Hasher init Initializer initialize Initializer inject Injector insert Insertion",
            "inspect Inspector instantiate Instantiator introspect Introspector invoke Invoker join Joiner",
            "list Lister listen Listener load Loader lock Locking log Logging lookup Lookup make Factory map Mapper",
            "match Matcher merge Merger move Mover negotiate Negotiator normalize Normalizer notify Notifier",
            "open Opener pad Padding parse Parser partition Partitioning peek Peeking populate Population",
            "prepare Preparation print Printer publish Publisher pump Pump read Reader reclaim Reclaimer",
            "recover Recovery reduce Reducer register Registration rehash Rehashing remove Removal rename Renamer",
            "render Renderer repeat Repeater replace Replacer report Reporter reset Reset resolve Resolver",
            "retry Retries reverse Reverser rotate Rotation round Rounding route Router sanitize Sanitizer scan Scanner",
            "schedule Scheduler search Searcher select Selector send Sender serialize Serializer shift Shifter",
            "shuffle Shuffler sign Signer skip Skipper sort Sorter split Splitter start Startup stop Shutdown",
            "store Store strip Stripper subtract Subtraction swap Swapper sweep Sweeper tokenize Tokenizer",
            "toggle Toggle track Tracker transfer Transfer transform Transformer translate Translator traverse Traversal",
            "trim Trimmer truncate Truncation unescape Unescaper update Updater validate Validator verify Verifier",
            "collate Collation activate Activation throw Thrower equal Equality consume Consumer cycle Cycle",
            "uncapitalize Capitalizer center Centering delete Deleter match Matcher visit Visitor wait Waiting wrap Wrapper write Writer check Checks contain Containment");

    private static final Map<String, String> NOUNS = nouns();

    private AgentNouns() {}

    /** The noun for a verb, with a capital; null when the word is no verb that is known here. */
    static @Nullable String of(String verb) {
        return NOUNS.get(verb);
    }

    static boolean isVerb(String word) {
        return NOUNS.containsKey(word);
    }

    private static Map<String, String> nouns() {
        Map<String, String> nouns = new HashMap<>();
        for (String line : PAIRS) {
            String[] words = line.split(" ", -1);
            for (int i = 0; i + 1 < words.length; i += 2) {
                nouns.put(words[i], words[i + 1]);
            }
        }
        return Map.copyOf(nouns);
    }
}
