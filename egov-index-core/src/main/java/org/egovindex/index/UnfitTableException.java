package org.egovindex.index;

import java.util.List;
import java.util.stream.Collectors;

/** A table with which a methodology cannot be computed: columns are missing, or a method is not defined on its numbers. */
public final class UnfitTableException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int NAMED = 20;

    private final transient List<Finding> findings;

    UnfitTableException(Methodology methodology, List<Finding> findings) {
        super(methodology.about().id() + " cannot be computed from this table: "
                + findings.stream().limit(NAMED).map(finding -> "\n" + finding).collect(Collectors.joining())
                + (findings.size() > NAMED ? "\nand " + (findings.size() - NAMED) + " more." : ""));
        this.findings = List.copyOf(findings);
    }

    /** Everything that does not fit. */
    public List<Finding> findings() {
        return findings;
    }
}
