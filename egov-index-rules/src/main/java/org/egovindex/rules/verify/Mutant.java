package org.egovindex.rules.verify;

import org.egovindex.rules.rule.Rule;

/**
 * A rule with one small mistake put in.
 *
 * @param rule the rule with the mistake
 * @param where the place, such as {@code level 3}
 * @param was the part as it was
 * @param is the part with the mistake
 */
public record Mutant(Rule rule, String where, String was, String is) {
    @Override
    public String toString() {
        return rule.id() + ", " + where + ": " + was + " became " + is;
    }
}
