// SPDX-License-Identifier: Apache-2.0
// MEMBERS_HOLD_SOURCE_MEASURES
package dev.ctas7.smartcrate.cli;

import dev.ctas7.smartcrate.facts.source.Member;
import java.util.List;

/** The members of one source, in the order in which they begin. */
record FileMembers(String file, List<Member> members) {}
