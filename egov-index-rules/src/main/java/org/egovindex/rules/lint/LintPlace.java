package org.egovindex.rules.lint;

/**
 * What a finding is about.
 *
 * @param subject the id of a criterion or area, the name of a slot, or that of the checklist
 * @param pointer where it stands in the JSON form, by RFC 6901, such as {@code /criteria/PS-01/levels/1/when}
 */
public record LintPlace(String subject, String pointer) {
    static LintPlace ofCriterion(String id) {
        return new LintPlace(id, "/criteria/" + escaped(id));
    }

    static LintPlace ofSlot(String name) {
        return new LintPlace(name, "/slots/" + escaped(name));
    }

    /** A place below this one. */
    LintPlace at(String... steps) {
        StringBuilder deeper = new StringBuilder(pointer);
        for (String step : steps) {
            deeper.append('/').append(escaped(step));
        }
        return new LintPlace(subject, deeper.toString());
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public String toString() {
        return pointer;
    }
}
