package org.egovindex.rules.edition;

/** In what two editions can differ, and how far the version must move for it. */
public enum DifferenceKind {
    /** A criterion is new; the score of its area comes from one more. */
    ADDED("added", VersionBump.MAJOR),
    /** A criterion is gone. */
    REMOVED("removed", VersionBump.MAJOR),
    /** A criterion has another id; marks are kept by id. */
    RENAMED("renamed", VersionBump.MAJOR),
    /** A criterion is in another area. */
    AREA("area", VersionBump.MAJOR),
    /** A criterion is on another scale. */
    SCALE("scale", VersionBump.MAJOR),
    /** An area, or the whole, has other points. */
    POINTS("points", VersionBump.MAJOR),
    /** A criterion passes from other points on. */
    PASS_AT("passes at", VersionBump.MAJOR),
    /** The same evidence is decided in another way. */
    DECIDED("decides otherwise", VersionBump.MAJOR),
    /** Evidence that decided is no longer enough. */
    NOW_OPEN("no longer decides", VersionBump.MAJOR),
    /** Evidence that was not enough decides. */
    NOW_DECIDED("decides now", VersionBump.MINOR),
    /** Evidence that is not enough leaves other points open. */
    OPEN_OTHERWISE("leaves open otherwise", VersionBump.MINOR),
    /** What was observed is set beside an evaluator's rating in another way; marks stay the same. */
    CROSS_CHECK("checks otherwise", VersionBump.MINOR),
    /** Too many kinds of evidence to compare two rules that are not written alike. */
    NOT_ANALYSED("not analysed", VersionBump.MAJOR),
    /** A slot that rules ask for can no longer have some values. */
    VALUES_GONE("fewer values", VersionBump.MAJOR),
    /** A slot that rules ask for can have more values. */
    VALUES_MORE("more values", VersionBump.MINOR),
    /** A slot is measured in another unit. */
    UNIT("unit", VersionBump.MAJOR),
    /** A slot is new, gone or other than it was; what it does to marks is said at the criteria that ask for it. */
    SLOT("slot", VersionBump.PATCH),
    /** Other words, sources, examples or tags. */
    TEXTS("texts", VersionBump.PATCH);

    private final String words;
    private final VersionBump bump;

    DifferenceKind(String words, VersionBump bump) {
        this.words = words;
        this.bump = bump;
    }

    /** As it is told. */
    public String words() {
        return words;
    }

    /** How far the version must move. */
    public VersionBump bump() {
        return bump;
    }

    @Override
    public String toString() {
        return words;
    }
}
