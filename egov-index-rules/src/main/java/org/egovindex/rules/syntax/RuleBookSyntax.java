package org.egovindex.rules.syntax;

import java.math.BigDecimal;
import org.egovindex.model.ScoringScale;

/**
 * The doorway for rule books in Java; a book that is built so equals the one read from a file that says the same.
 *
 * <pre>
 * PlacedRule ps01 = criterion("PS-01").in(PRIVACY).on(ORDINAL_0_3)
 *         .appliesWhen(REACHABLE.isTrue())
 *         .level(3, SCOPE.is(EVERY_PAGE).and(HOURS.atMost(24)))
 *         .level(2, SCOPE.is(EVERY_PAGE))
 *         .level(1, SCOPE.is(HOME_ONLY))
 *         .otherwise(0)
 *         .because("codebook p. 12")
 *         .build();
 * RuleBook book = book("municipal").version("2005.1.0").criteria(ps01).build();
 * </pre>
 */
public final class RuleBookSyntax {
    /** The scale {@code ordinal}: 0, 1, 2, 3. */
    public static final NamedScale ORDINAL_0_3 = new NamedScale("ordinal", ScoringScale.fourPoint());

    /** The scale {@code dichotomy}: 0 or 3. */
    public static final NamedScale DICHOTOMY_0_3 = new NamedScale("dichotomy", ScoringScale.dichotomous(3));

    private RuleBookSyntax() {}

    /** A scale of these points. */
    public static NamedScale scale(String name, long... points) {
        return new NamedScale(name, ScoringScale.of(points));
    }

    /** An area of so many points. */
    public static NamedArea area(String id, String title, long points) {
        return new NamedArea(id, title, BigDecimal.valueOf(points));
    }

    /** A criterion of this id; {@code in} and {@code on} follow, and then how it is decided. */
    public static Placing criterion(String id) {
        return new CriterionId(id);
    }

    /** A book of this id; what is in it follows, and then {@code build}. */
    public static BookDraft book(String id) {
        return new BookDraft(id);
    }
}
