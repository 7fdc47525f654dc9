package org.egovindex.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Who may import whom among the rules. */
@AnalyzeClasses(packages = "org.egovindex.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class RulesArchitectureTest {
    private static final String RULES = "org.egovindex.rules.";

    private static ArchRule only(String name, String... imports) {
        Stream<String> own = Stream.of(RULES + name, "java..", "org.jspecify..");
        Stream<String> core = Stream.of("model", "number", "publish").map("org.egovindex."::concat);
        String[] allowed =
                Stream.of(own, core, Stream.of(imports)).flatMap(s -> s).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(RULES + name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                .because("data flow one way: evidence, condition, rule, cell, and then what stands on them");
    }

    @ArchTest
    static final ArchRule EVIDENCE = only("evidence");

    @ArchTest
    static final ArchRule CONDITION = only("condition", RULES + "evidence", "org.egovindex.document");

    @ArchTest
    static final ArchRule RULE = only("rule", RULES + "evidence", RULES + "condition");

    @ArchTest
    static final ArchRule CELL = only("cell", RULES + "evidence", RULES + "condition", RULES + "rule");

    @ArchTest
    static final ArchRule ADVICE =
            only("advice", RULES + "evidence", RULES + "condition", RULES + "rule", RULES + "cell");

    @ArchTest
    static final ArchRule LINT = only(
            "lint",
            RULES + "evidence",
            RULES + "condition",
            RULES + "rule",
            RULES + "cell",
            RULES + "edition",
            "org.egovindex.document");

    @ArchTest
    static final ArchRule EDITION = only(
            "edition",
            RULES + "evidence",
            RULES + "condition",
            RULES + "rule",
            RULES + "cell",
            "org.egovindex.document");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.egovindex.rules.(*)..").should().beFreeOfCycles();

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
    static final ArchRule NO_DRAWERS = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Common|Misc)")
            .because("a method belongs to the type it speaks of");

    @ArchTest
    static final ArchRule NOTHING_FROM_OUTSIDE = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.(lang\\.reflect|net|util\\.Random|util\\.concurrent\\.ThreadLocalRandom).*")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .because("a rule file is data, and the same input gives the same bytes on every machine");
}
