package org.egovindex.rules.lint;

import static org.egovindex.document.Severity.ERROR;
import static org.egovindex.document.Severity.NOTE;
import static org.egovindex.document.Severity.WARNING;

import org.egovindex.document.Severity;

/** What can be wrong with rules; the codes are stable. A finding can be milder than its code. */
public enum LintCode {
    /** No evidence reaches a level; the levels that take all of it are named. Milder for otherwise, which must be written. */
    DEAD_LEVEL("L01", ERROR),
    /** A condition, or a part made of several questions, is always true or never. */
    CONSTANT_CONDITION("L02", WARNING),
    /** Two levels hold on the same evidence, and neither is a case of the other. A level above that implies the one below is usual and not told. */
    OVERLAP("L03", NOTE),
    /** No level but otherwise is ever reached. */
    ONLY_OTHERWISE("L04", ERROR),
    /**
     * More of one slot gives fewer points. Told of every ordered enumeration, whose words go from the least to the most; of numbers and
     * days only if more of them gives fewer points here and more points there, for less may be better throughout; milder if a range of
     * them is best.
     */
    WORSE_FOR_BETTER("L05", WARNING),
    /** A criterion can never be decided: it applies to no evidence, or its sources cannot see enough. */
    UNDECIDABLE("L06", ERROR),
    /** Two criteria give the same share of their maximum on all complete evidence, so that it counts twice. */
    SAME_RULE("L07", WARNING),
    /** A part is true whatever is seen, and yet unknown while something is missing. */
    HIDDEN_TAUTOLOGY("L08", WARNING),
    /** An example contradicts its rule, or an outcome has none. */
    EXAMPLE("L09", ERROR),
    /** A slot that no rule and no cross-check asks for. */
    UNUSED_SLOT("L10", NOTE),
    /** A question to a slot that every value of its domain answers in the same way. Constants beyond the domain are refused at load. */
    VALUE("L11", WARNING),
    /** A text has no translation, or one that was made from another text. */
    TRANSLATION("L12", WARNING),
    /** Points that do not add up, or an area that one criterion decides. */
    WEIGHTS("L13", NOTE),
    /** A change of an edition that changes nothing, or undoes what the parent has since set right. */
    NO_EFFECT("L14", WARNING),
    /** A criterion and the source of a slot do not go together. */
    SOURCE_MISMATCH("L15", WARNING),
    /** A criterion of an earlier edition decides otherwise, and the lineage does not say so. */
    ID_REUSED("L16", ERROR),
    /** There are too many kinds of evidence: not analysed. */
    BUDGET("E-BUDGET", WARNING);

    private final String id;
    private final Severity severity;

    LintCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** As it is written in reports, such as {@code L01}. */
    public String id() {
        return id;
    }

    /** How bad it is at most. */
    public Severity severity() {
        return severity;
    }

    @Override
    public String toString() {
        return id + " " + name();
    }
}
