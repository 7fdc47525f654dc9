package org.egovindex.index;

import java.util.List;
import java.util.Optional;
import org.egovindex.number.Rational;
import org.egovindex.treat.Denominator;

/** What a node is made of: an indicator of the table, or other nodes. */
public sealed interface Content {
    /**
     * A column of the table.
     *
     * @param column its name
     * @param per what it is divided by first, if by anything
     * @param missingCodes numbers that stand for a missing one in the column, such as 999
     */
    record Indicator(String column, Optional<Denominator> per, List<Double> missingCodes) implements Content {
        /** Copies the codes. */
        public Indicator {
            missingCodes = List.copyOf(missingCodes);
        }

        /** A column as it is. */
        public static Indicator of(String column) {
            return new Indicator(column, Optional.empty(), List.of());
        }
    }

    /**
     * Other nodes.
     *
     * @param children one or more, in the order in which they are added up
     * @param weightsTotal what the publisher says their weights sum to, if it says so; the sum is checked, never forced
     * @param then what is done to the aggregate before it counts in the node above, if anything
     */
    record Parent(List<Node> children, Optional<Rational> weightsTotal, Optional<Then> then) implements Content {
        /** Copies the children. */
        public Parent {
            children = List.copyOf(children);
        }
    }
}
