package org.egovindex.quickstart;

import org.egovindex.aggregate.Aggregations;
import org.egovindex.catalogue.HumanDevelopment;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.compare.MethodComparison;
import org.egovindex.index.About;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.number.Rational;

/** An example of docs/methods.md: the same data by another method, what each choice does to the ranks, and the method as a document. */
public final class ChangeTheMethodology {
    private ChangeTheMethodology() {}

    /** Lets health count twice in the Human Development Index, and takes arithmetic means. */
    public static void main(String[] arguments) {
        // docs: change the methodology
        CompositeIndex stated = Methodologies.named("undp-hdi-2014").compute(HumanDevelopment.excerpt());
        Methodology mine = stated.methodology()
                .withNode("health", node -> node.weighing(Rational.of(2)))
                .withAggregation(Aggregations.ARITHMETIC_MEAN)
                .withAbout(About.of("my-hdi"));
        CompositeIndex changed = mine.compute(stated.data());

        changed.table().top(5).print();
        MethodComparison comparison = MethodComparison.of(stated, changed);
        comparison.stepTable().print();
        comparison.explain("Ireland").print();
        System.out.print(mine.json());
        // end
    }
}
