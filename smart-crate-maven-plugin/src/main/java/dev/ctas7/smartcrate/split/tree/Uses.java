// SPDX-License-Identifier: Apache-2.0
// USES_HOLD_MEMBER_REFERENCES
package dev.ctas7.smartcrate.split.tree;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * What one member uses, by the members' positions in their type.
 *
 * @param members how often it names each of the type's other members
 * @param writes the fields that it assigns
 * @param inherited names that nothing in the file declares: members of a supertype
 * @param names every simple name that it mentions, for the imports
 * @param touched members of nested types that it reaches for, by the nested type's name
 * @param self whether it hands {@code this} to others
 * @param superior whether it calls {@code super}
 */
public record Uses(
        SortedMap<Integer, Integer> members,
        Set<Integer> writes,
        Set<String> inherited,
        Set<String> names,
        Map<String, Set<String>> touched,
        boolean self,
        boolean superior) {}
