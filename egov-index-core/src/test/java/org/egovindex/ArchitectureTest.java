package org.egovindex;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may import whom, and the habits of the house. */
@AnalyzeClasses(packages = "org.egovindex", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static ArchRule only(String name, String... imports) {
        String[] allowed = new String[imports.length + 3];
        System.arraycopy(imports, 0, allowed, 0, imports.length);
        allowed[imports.length] = "org.egovindex." + name;
        allowed[imports.length + 1] = "java..";
        allowed[imports.length + 2] = "org.jspecify..";
        return classes()
                .that()
                .resideInAPackage("org.egovindex." + name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                .because(
                        "data flow one way: number, model, publish, rank, scoring, random, agree, evaluator, protocol, table, treat, normalise, aggregate, index, compare, benchmark, weight, robust, sensitivity, range, audit, document, io, catalogue, chart");
    }

    @ArchTest
    static final ArchRule NUMBER = only("number");

    @ArchTest
    static final ArchRule MODEL = only("model", "org.egovindex.number");

    @ArchTest
    static final ArchRule PUBLISH =
            only("publish", "org.egovindex.number", "de.siegmar.fastcsv..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule RANK = only("rank", "org.egovindex.number", "org.egovindex.model", "org.egovindex.publish");

    @ArchTest
    static final ArchRule SCORING = only(
            "scoring", "org.egovindex.number", "org.egovindex.model", "org.egovindex.publish", "org.egovindex.rank");

    @ArchTest
    static final ArchRule TABLE = only("table", "org.egovindex.number", "org.egovindex.model", "org.egovindex.publish");

    @ArchTest
    static final ArchRule TREAT = only("treat", "org.egovindex.number", "org.egovindex.model", "org.egovindex.publish");

    @ArchTest
    static final ArchRule NORMALISE =
            only("normalise", "org.egovindex.number", "org.egovindex.model", "org.egovindex.publish");

    @ArchTest
    static final ArchRule AGGREGATE = only("aggregate", "org.egovindex.number", "org.egovindex.publish");

    @ArchTest
    static final ArchRule INDEX = only(
            "index",
            "org.egovindex.number",
            "org.egovindex.model",
            "org.egovindex.publish",
            "org.egovindex.rank",
            "org.egovindex.table",
            "org.egovindex.treat",
            "org.egovindex.normalise",
            "org.egovindex.aggregate");

    @ArchTest
    static final ArchRule BENCHMARK = only(
            "benchmark",
            "org.egovindex.number",
            "org.egovindex.model",
            "org.egovindex.publish",
            "org.egovindex.rank",
            "org.egovindex.scoring",
            "org.egovindex.table",
            "org.egovindex.treat",
            "org.egovindex.normalise",
            "org.egovindex.aggregate",
            "org.egovindex.index");

    @ArchTest
    static final ArchRule RANDOM = only("random", "org.egovindex.number", "org.hipparchus..");

    @ArchTest
    static final ArchRule EVALUATOR = only(
            "evaluator",
            "org.egovindex.number",
            "org.egovindex.model",
            "org.egovindex.publish",
            "org.egovindex.rank",
            "org.egovindex.scoring",
            "org.egovindex.random",
            "org.hipparchus..");

    @ArchTest
    static final ArchRule AGREE = only(
            "agree",
            "org.egovindex.number",
            "org.egovindex.model",
            "org.egovindex.publish",
            "org.egovindex.scoring",
            "org.egovindex.table",
            "org.egovindex.random",
            "org.hipparchus..");

    @ArchTest
    static final ArchRule PROTOCOL = only(
            "protocol",
            "org.egovindex.number",
            "org.egovindex.model",
            "org.egovindex.publish",
            "org.egovindex.scoring",
            "org.egovindex.evaluator");

    @ArchTest
    static final ArchRule WEIGHT = only(
            "weight",
            "org.egovindex.number",
            "org.egovindex.model",
            "org.egovindex.publish",
            "org.egovindex.index",
            "org.egovindex.random",
            "org.hipparchus..");

    @ArchTest
    static final ArchRule ROBUST = only(
            "robust",
            "org.egovindex.number",
            "org.egovindex.model",
            "org.egovindex.publish",
            "org.egovindex.rank",
            "org.egovindex.table",
            "org.egovindex.treat",
            "org.egovindex.normalise",
            "org.egovindex.aggregate",
            "org.egovindex.index",
            "org.egovindex.random",
            "org.egovindex.weight");

    @ArchTest
    static final ArchRule SENSITIVITY = only(
            "sensitivity",
            "org.egovindex.number",
            "org.egovindex.model",
            "org.egovindex.publish",
            "org.egovindex.rank",
            "org.egovindex.table",
            "org.egovindex.index",
            "org.egovindex.aggregate",
            "org.egovindex.normalise",
            "org.egovindex.random",
            "org.egovindex.robust",
            "org.hipparchus..");

    @ArchTest
    static final ArchRule RANGE = only(
            "range",
            "org.egovindex.number",
            "org.egovindex.model",
            "org.egovindex.publish",
            "org.egovindex.rank",
            "org.egovindex.table",
            "org.egovindex.treat",
            "org.egovindex.aggregate",
            "org.egovindex.index",
            "org.egovindex.weight",
            "org.hipparchus..");

    @ArchTest
    static final ArchRule AUDIT = only(
            "audit",
            "org.egovindex.number",
            "org.egovindex.model",
            "org.egovindex.publish",
            "org.egovindex.rank",
            "org.egovindex.table",
            "org.egovindex.index",
            "org.egovindex.aggregate",
            "org.egovindex.treat",
            "org.hipparchus..");

    @ArchTest
    static final ArchRule COMPARE = only(
            "compare",
            "org.egovindex.number",
            "org.egovindex.model",
            "org.egovindex.publish",
            "org.egovindex.rank",
            "org.egovindex.scoring",
            "org.egovindex.table",
            "org.egovindex.index");

    @ArchTest
    static final ArchRule DOCUMENT = only(
            "document",
            "org.egovindex.number",
            "org.egovindex.model",
            "de.siegmar.fastcsv..",
            "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule IO = only(
            "io",
            "org.egovindex.document",
            "org.egovindex.agree",
            "org.egovindex.compare",
            "org.egovindex.number",
            "org.egovindex.model",
            "org.egovindex.publish",
            "org.egovindex.rank",
            "org.egovindex.table",
            "org.egovindex.treat",
            "org.egovindex.normalise",
            "org.egovindex.aggregate",
            "org.egovindex.index",
            "de.siegmar.fastcsv..",
            "com.fasterxml.jackson..",
            "org.slf4j..");

    @ArchTest
    static final ArchRule CATALOGUE = only(
            "catalogue",
            "org.egovindex.number",
            "org.egovindex.model",
            "org.egovindex.rank",
            "org.egovindex.compare",
            "org.egovindex.publish",
            "org.egovindex.table",
            "org.egovindex.index",
            "org.egovindex.document",
            "org.egovindex.io",
            "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule CHART = only(
            "chart",
            "org.egovindex.number",
            "org.egovindex.model",
            "org.egovindex.publish",
            "org.egovindex.rank",
            "org.egovindex.scoring",
            "org.egovindex.agree",
            "org.egovindex.table",
            "org.egovindex.index",
            "org.egovindex.compare",
            "org.egovindex.robust",
            "org.egovindex.sensitivity",
            "org.egovindex.range");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.egovindex.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_DRAWERS = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Common|Misc)")
            .because("a method belongs to the type it speaks of");

    @ArchTest
    static final ArchRule NO_ARRAYS_IN_RECORDS = fields().that()
            .areDeclaredInClassesThat()
            .areRecords()
            .and()
            .areNotStatic()
            .should()
            .notHaveRawType(new com.tngtech.archunit.base.DescribedPredicate<>("an array") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaClass type) {
                    return type.isArray();
                }
            })
            .because("two equal arrays make unequal records, and the accessor hands out the inside");

    @ArchTest
    static final ArchRule PUBLIC_CLASSES_ARE_FINAL = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("nothing here is made for inheritance");

    @ArchTest
    static final ArchRule STANDARD_OUTPUT = noClasses()
            .that()
            .doNotHaveSimpleName("Printable")
            .should()
            .accessField(System.class, "out")
            .because("only print(), for people at a prompt, writes to the screen");

    @ArchTest
    static final ArchRule STRICT_MATHS = noClasses()
            .should()
            .callMethod(Math.class, "pow", double.class, double.class)
            .orShould()
            .callMethod(Math.class, "exp", double.class)
            .orShould()
            .callMethod(Math.class, "log", double.class)
            .orShould()
            .callMethod(Math.class, "log10", double.class)
            .because("they differ between machines; StrictMath does not");

    @ArchTest
    static final ArchRule NO_RANDOMNESS_OR_CLOCK = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|SplittableRandom|random\\..*|concurrent\\.ThreadLocalRandom)")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Double.class, "parseDouble", String.class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .because("the same input gives the same bytes on every machine");

    @ArchTest
    static final ArchRule FILES = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.egovindex.io", "org.egovindex.document", "org.egovindex.publish", "org.egovindex.chart")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file")
            .because("files are opened in one place");
}
