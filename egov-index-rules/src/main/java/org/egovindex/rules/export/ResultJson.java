package org.egovindex.rules.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.model.Area;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.City;
import org.egovindex.publish.JsonText;
import org.egovindex.rules.document.RuleBookDigest;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.CrossCheck;
import org.egovindex.rules.rule.Finding;

/**
 * An assessment as data: every criterion with its outcome, what is missing, the answer of each level down to each observation and the
 * sentence that says it; areas and the whole as exact intervals. Equal assessments give the same bytes.
 */
public final class ResultJson {
    /** The version of this form. */
    public static final int FORMAT_VERSION = 1;

    private ResultJson() {}

    /** The document, as text that ends with a line break. */
    public static String of(Assessment assessment, Tool tool) {
        ChecklistId about = assessment.book().checklist().about();
        JsonObject document = new JsonObject()
                .with("formatVersion", FORMAT_VERSION)
                .with("checklist", about.id() + "@" + about.version())
                .with("digest", RuleBookDigest.of(assessment.book()))
                .with("tool", tool.toString())
                .with("subject", subject(assessment.evidence().site()))
                .withAny("notice", about.notice());
        JsonObject total = new JsonObject();
        ExtentJson.write(total, assessment.total());
        document.with("total", total.map()).with("areas", areas(assessment)).with("criteria", criteria(assessment));
        return JsonText.of(document.map());
    }

    private static Map<String, Object> subject(Site site) {
        City city = site.city();
        return new JsonObject()
                .with("city", city.name())
                .with("country", city.country())
                .withAny("address", site.address())
                .map();
    }

    private static List<Map<String, Object>> areas(Assessment assessment) {
        List<Map<String, Object>> areas = new ArrayList<>();
        assessment.areas().forEach(extent -> {
            JsonObject area = new JsonObject()
                    .with("area", extent.area().id())
                    .with("title", extent.area().title());
            ExtentJson.write(area, extent);
            areas.add(area.map());
        });
        return areas;
    }

    private static List<Map<String, Object>> criteria(Assessment assessment) {
        Map<String, CrossCheck> checks = new HashMap<>();
        assessment
                .crossChecks()
                .forEach(check -> checks.put(check.rated().rule().id(), check));
        List<Map<String, Object>> criteria = new ArrayList<>();
        assessment
                .areas()
                .forEach(extent -> extent.findings().forEach(finding -> {
                    JsonObject criterion = criterion(extent.area(), finding);
                    CrossCheck check = checks.get(finding.rule().id());
                    if (check != null) {
                        JsonObject observed = new JsonObject().with("agrees", check.agrees());
                        FindingJson.write(observed, check.observed());
                        criterion.with("crossCheck", observed.map());
                    }
                    criteria.add(criterion.map());
                }));
        return criteria;
    }

    private static JsonObject criterion(Area area, Finding finding) {
        JsonObject criterion =
                new JsonObject().with("criterion", finding.rule().id()).with("area", area.id());
        FindingJson.write(criterion, finding);
        return criterion;
    }
}
