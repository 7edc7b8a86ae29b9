// SPDX-License-Identifier: Apache-2.0
// PROOF_SELECT_MATCHING_CANDIDATE
package dev.ctas7.heartbeat.emitter;

import dev.ctas7.foundation.proof.ProofRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Picks the proof whose entry point a class is: the class itself, else its package, else its module. */
final class ProofChoice {
    private static final String MODULE = "module ";
    private static final int MOST_LISTED = 10;

    private final Class<?> entryPoint;
    private final ProofSearch search;

    ProofChoice(Class<?> entryPoint, ProofSearch search) {
        this.entryPoint = entryPoint;
        this.search = search;
    }

    /**
     * The one that fits best.
     *
     * @throws EmitterException if none fits, or two different ones fit equally
     */
    Candidate best() {
        String type = Objects.requireNonNullElse(entryPoint.getCanonicalName(), entryPoint.getName());
        String module = MODULE + entryPoint.getModule().getName();
        Stream<Predicate<Candidate>> tries = Stream.of(
                candidate -> candidate.proof().entryPoint().equals(type),
                candidate -> candidate.proof().entryPoint().equals(entryPoint.getPackageName()),
                candidate -> candidate.proof().entryPoint().equals(module),
                // On the class path no module has a name; a proof of one in the same jar is then this class's.
                candidate ->
                        !entryPoint.getModule().isNamed() && candidate.isBeside() && isOfModule(candidate.proof()));
        return tries.map(this::matching)
                .filter(candidates -> !candidates.isEmpty())
                .findFirst()
                .map(this::only)
                .orElseThrow(this::none);
    }

    private static boolean isOfModule(ProofRecord proof) {
        return proof.entryPoint().startsWith(MODULE);
    }

    private List<Candidate> matching(Predicate<Candidate> fits) {
        return search.candidates().stream().filter(fits).toList();
    }

    /** The one beside the class, where another copy lies elsewhere on the class path. */
    private Candidate only(List<Candidate> candidates) {
        List<Candidate> beside = candidates.stream().filter(Candidate::isBeside).toList();
        List<Candidate> nearest = beside.isEmpty() ? candidates : beside;
        Candidate first = nearest.get(0);
        if (nearest.stream().allMatch(other -> Arrays.equals(other.bytes(), first.bytes()))) {
            return first;
        }
        throw new EmitterException("forCrate(" + entryPoint.getName() + "): " + nearest.size()
                + " proofs name it as their entry point: " + listed(nearest)
                + ". A crate that beats under two names is none; leave one of them on the class path.");
    }

    private EmitterException none() {
        StringBuilder message = new StringBuilder("forCrate(")
                .append(entryPoint.getName())
                .append("): no proof ")
                .append(ProofRecord.pathOf("<crate>"))
                .append(" names this class, its package or its module as its entry point");
        if (!search.candidates().isEmpty()) {
            message.append(". There are ").append(listed(search.candidates()));
        }
        if (!search.troubles().isEmpty()) {
            message.append(". Could not be used: ")
                    .append(search.troubles().stream().limit(MOST_LISTED).collect(Collectors.joining("; ")));
        }
        message.append(". Without its proof a crate has no name to beat by. Pass the class that carries")
                .append(" @AssertHasFoundationCore, and compile with the annotation processor, in the IDE too.");
        return new EmitterException(message.toString());
    }

    private static String listed(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> candidate.proof().crate() + " (entry point "
                        + candidate.proof().entryPoint() + ")")
                .distinct()
                .limit(MOST_LISTED)
                .collect(Collectors.joining(", "));
    }
}
