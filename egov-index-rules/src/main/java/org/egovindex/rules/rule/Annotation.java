package org.egovindex.rules.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is said of a rule besides what it decides.
 *
 * @param because why it is so, such as a page of the codebook; empty if nothing is said
 * @param lifecycle how settled it is
 * @param origin whether the source has it, or it is ours
 * @param passAt the points from which the criterion counts as passed, where a verdict is wanted
 * @param tags words by which rules are chosen
 */
public record Annotation(
        String because, Lifecycle lifecycle, Origin origin, Optional<BigDecimal> passAt, List<String> tags) {
    /** Nothing is said. */
    public static final Annotation NONE =
            new Annotation("", Lifecycle.STABLE, Origin.SOURCE, Optional.empty(), List.of());

    /** Copies the tags. */
    public Annotation {
        passAt = passAt.map(Level::plain);
        tags = List.copyOf(tags);
    }

    /** This with another reason. */
    public Annotation because(String reason) {
        return new Annotation(reason, lifecycle, origin, passAt, tags);
    }
}
