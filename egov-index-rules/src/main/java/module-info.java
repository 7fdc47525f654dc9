/** From what was seen on websites to marks: evidence, conditions, rules, their documents and their analysis, and the five-area checklist. */
module org.egovindex.rules {
    requires transitive org.egovindex.core;
    requires static org.jspecify;

    exports org.egovindex.rules.advice;
    exports org.egovindex.rules.cell;
    exports org.egovindex.rules.checklist;
    exports org.egovindex.rules.condition;
    exports org.egovindex.rules.document;
    exports org.egovindex.rules.edition;
    exports org.egovindex.rules.evidence;
    exports org.egovindex.rules.export;
    exports org.egovindex.rules.fieldwork;
    exports org.egovindex.rules.lint;
    exports org.egovindex.rules.pack;
    exports org.egovindex.rules.rule;
    exports org.egovindex.rules.syntax;
    exports org.egovindex.rules.verify;
}
