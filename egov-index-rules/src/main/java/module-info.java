/** The five-area checklist of the 100 Cities Survey, and the place of its rules. */
module org.egovindex.rules {
    requires transitive org.egovindex.core;
    requires static org.jspecify;

    exports org.egovindex.rules.checklist;
}
