package org.egovindex.quickstart;

import java.util.Optional;
import org.egovindex.audit.Audit;
import org.egovindex.audit.PublishedFigures;
import org.egovindex.catalogue.HumanDevelopment;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.index.CompositeIndex;
import org.egovindex.table.IndicatorTable;

/** An example of the README: any table, any methodology, checked against what was published. */
public final class AnyIndex {
    private AnyIndex() {}

    /** Computes the Human Development Index, explains it, and audits it. */
    public static void main(String[] arguments) {
        // readme: any index
        IndicatorTable data = HumanDevelopment.excerpt();
        CompositeIndex index = Methodologies.named("undp-hdi-2014").compute(data);

        index.table().top(5).print();
        index.explain("Norway").print();
        index.explain("Norway", "Ireland").print();
        index.whatIf("Ireland", 3).print();
        PublishedFigures published = PublishedFigures.of(data, Optional.of("hdi"), Optional.of("rank"));
        Audit.of(index, published).mismatchTable().print();
        // end
    }
}
