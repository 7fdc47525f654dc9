package org.egovindex.rules.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.egovindex.model.ChecklistId;
import org.egovindex.publish.JsonText;
import org.egovindex.rules.document.RuleBookDigest;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.rule.AreaExtent;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.Finding;

/**
 * An assessment as EARL 1.0 in JSON-LD (W3C, Evaluation and Report Language 1.0 Schema, 2017), with the outcomes as the ACT Rules Format
 * uses them: one assertion a criterion, one an area and one for the whole, whose {@code dct:source} lists the assertions that they are
 * made of. Points, ranges and what is missing stand beside the outcome under {@code egi:}. See {@link Verdict} for the outcomes.
 */
public final class Earl {
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+");

    private final Assessment assessment;
    private final ChecklistId about;
    private final EarlAssertors assertors;
    private final String subject;
    private final List<Map<String, Object>> tests = new ArrayList<>();
    private final List<Map<String, Object>> assertions = new ArrayList<>();

    private Earl(Assessment assessment, Tool tool) {
        this.assessment = assessment;
        this.about = assessment.book().checklist().about();
        this.assertors = new EarlAssertors(tool);
        this.subject = assessment
                .evidence()
                .site()
                .address()
                .filter(address -> ADDRESS.matcher(address).matches())
                .orElseGet(() -> EarlNames.here("site", ""));
    }

    /** The document, as text that ends with a line break. */
    public static String of(Assessment assessment, Tool tool) {
        Earl earl = new Earl(assessment, tool);
        earl.total();
        List<Map<String, Object>> graph = new ArrayList<>();
        graph.add(earl.site());
        graph.addAll(earl.assertors.nodes());
        graph.addAll(earl.tests);
        graph.addAll(earl.assertions);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", EarlNames.context());
        document.put("@graph", graph);
        return JsonText.of(document);
    }

    private Map<String, Object> site() {
        Site site = assessment.evidence().site();
        return new JsonObject()
                .with("@id", subject)
                .with("@type", "earl:TestSubject")
                .with("dct:title", site.city().label())
                .withAny("dct:description", site.address().filter(address -> !address.equals(subject)))
                .map();
    }

    private void total() {
        String test = EarlNames.checklist(about);
        tests.add(new JsonObject()
                .with("@id", test)
                .with("@type", "earl:TestRequirement")
                .with("dct:title", about.title())
                .with("dct:hasVersion", about.version())
                .with("egi:digest", RuleBookDigest.of(assessment.book()))
                .withAny("dct:description", about.notice())
                .map());
        List<String> parts = assessment.areas().stream().map(this::area).toList();
        Map<String, Object> result = EarlAssertion.result(assessment.total(), assessment.findings());
        aggregate("total", test, assessment.findings(), result, parts);
    }

    private String area(AreaExtent area) {
        String id = area.area().id();
        String test = EarlNames.part(about, "area", id);
        tests.add(new JsonObject()
                .with("@id", test)
                .with("@type", "earl:TestRequirement")
                .with("dct:title", area.area().title())
                .with("dct:isPartOf", EarlNames.checklist(about))
                .map());
        List<String> parts = new ArrayList<>();
        area.findings().forEach(finding -> parts.add(criterion(test, finding)));
        Map<String, Object> result = EarlAssertion.result(area, area.findings());
        return aggregate("area-" + id, test, area.findings(), result, parts);
    }

    private String aggregate(
            String name, String test, List<Finding> findings, Map<String, Object> result, List<String> parts) {
        EarlMode mode = EarlMode.together(
                findings.stream().map(finding -> EarlMode.of(finding.rule().slots())));
        String id = EarlNames.here("assertion", name);
        Map<String, Object> assertion = EarlAssertion.of(id, assertors.toolId(), subject, test, mode, result);
        assertion.put("dct:source", parts);
        assertions.add(assertion);
        return id;
    }

    private String criterion(String area, Finding finding) {
        String name = finding.rule().id();
        String test = EarlNames.part(about, "criterion", name);
        tests.add(new JsonObject()
                .with("@id", test)
                .with("@type", "earl:TestCase")
                .with("dct:title", finding.rule().criterion().question())
                .with("dct:isPartOf", area)
                .map());
        EarlMode mode = EarlMode.of(finding.rule().slots());
        String assertor = assertors.of(mode, finding.rule().slots(), assessment.evidence());
        String id = EarlNames.here("assertion", "criterion-" + name);
        assertions.add(EarlAssertion.of(id, assertor, subject, test, mode, EarlAssertion.result(finding)));
        return id;
    }
}
