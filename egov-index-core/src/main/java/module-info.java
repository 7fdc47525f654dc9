/** From marks or tables to indices: model, scoring, the index engine, audit, ranking, files and the catalogue. */
module org.egovindex.core {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires hipparchus.core;
    requires hipparchus.optim;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports org.egovindex.aggregate;
    exports org.egovindex.agree;
    exports org.egovindex.audit;
    exports org.egovindex.benchmark;
    exports org.egovindex.catalogue;
    exports org.egovindex.chart;
    exports org.egovindex.compare;
    exports org.egovindex.document;
    exports org.egovindex.evaluator;
    exports org.egovindex.index;
    exports org.egovindex.io;
    exports org.egovindex.model;
    exports org.egovindex.normalise;
    exports org.egovindex.number;
    exports org.egovindex.protocol;
    exports org.egovindex.publish;
    exports org.egovindex.random;
    exports org.egovindex.range;
    exports org.egovindex.rank;
    exports org.egovindex.robust;
    exports org.egovindex.scoring;
    exports org.egovindex.sensitivity;
    exports org.egovindex.table;
    exports org.egovindex.treat;
    exports org.egovindex.weight;
}
