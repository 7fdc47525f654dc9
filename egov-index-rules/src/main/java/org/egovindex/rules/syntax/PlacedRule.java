package org.egovindex.rules.syntax;

import org.egovindex.rules.rule.Rule;

/**
 * A finished criterion with its rule, and where it stands.
 *
 * @param area in which it counts
 * @param scale its scale with its name
 * @param rule the criterion and how it is marked
 */
public record PlacedRule(NamedArea area, NamedScale scale, Rule rule) {
    @Override
    public String toString() {
        return rule.toString();
    }
}
