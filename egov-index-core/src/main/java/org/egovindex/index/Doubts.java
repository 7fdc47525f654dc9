package org.egovindex.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.Naming;
import org.egovindex.treat.MissingDataPolicy;
import org.egovindex.treat.OutlierTreatment;
import org.egovindex.treat.OutlierTreatments;

/**
 * What is doubtful in a methodology, though not wrong: what an author should know before publishing, and a reader before trusting.
 *
 * <p>Looks at the methodology alone, never at data.
 */
public final class Doubts {
    private static final int NAMED = 5;
    private static final int FINE_DECIMALS = 3;
    private static final List<String> PLAIN = List.of("reject-unit", "renormalise");

    private final List<Doubt> found = new ArrayList<>();
    private final List<String> sampled = new ArrayList<>();
    private final Map<String, List<String>> places = new LinkedHashMap<>();

    private Doubts() {}

    /** All doubts: of the document as a whole, then node by node, then of what is published. */
    public static List<Doubt> of(Methodology methodology) {
        Doubts doubts = new Doubts();
        doubts.about(methodology.about());
        doubts.node(methodology.tree(), "/tree", Choices.USUAL);
        doubts.sample();
        doubts.repeated();
        doubts.publication(methodology);
        return List.copyOf(doubts.found);
    }

    private void add(Doubt.Kind kind, String pointer, String node, String message) {
        found.add(Doubt.of(kind, pointer, node, message));
    }

    private void about(About about) {
        List<String> lacking = new ArrayList<>();
        if (about.source().isEmpty()) {
            lacking.add("source");
        }
        if (about.edition().isEmpty()) {
            lacking.add("edition");
        }
        if (!lacking.isEmpty()) {
            add(
                    Doubt.Kind.NO_SOURCE,
                    "",
                    about.id(),
                    "not said: " + String.join(" and ", lacking)
                            + ". Nobody can look up whether this is the method that was published."
                            + "\nMaybe name the report in \"source\" and its year in \"edition\".");
        }
    }

    private void node(Node node, String pointer, Choices above) {
        Choices choices = node.choices().over(above);
        if (node.weight().signum() == 0) {
            add(
                    Doubt.Kind.ZERO_WEIGHT,
                    pointer + "/weight",
                    node.id(),
                    "its weight is 0: it is shown but does not count.\nMaybe it was switched off for a trial.");
        }
        node.choices().missing().ifPresent(policy -> imputation(policy, node, pointer));
        node.choices().outliers().ifPresent(treatment -> outliers(treatment, node, pointer));
        if (node.isIndicator()) {
            indicator(node, pointer, choices);
        } else {
            parent(node, pointer, choices);
            for (int i = 0; i < node.children().size(); i++) {
                node(node.children().get(i), pointer + "/children/" + i, choices);
            }
        }
    }

    private void imputation(MissingDataPolicy policy, Node node, String pointer) {
        if (!PLAIN.contains(policy.id())) {
            add(
                    Doubt.Kind.IMPUTATION,
                    pointer + "/missing",
                    node.id(),
                    "gaps are filled (" + policy.described() + "): scores then rest on numbers that nobody observed."
                            + "\nMaybe say so where results are published; how many were filled stands beside each score.");
        }
    }

    private void outliers(OutlierTreatment treatment, Node node, String pointer) {
        if (treatment.dependsOnSample()) {
            add(
                    Doubt.Kind.OUTLIERS,
                    pointer + "/outliers",
                    node.id(),
                    "numbers far from the others are changed (" + treatment.described()
                            + "): which, and how far, is decided by the other units."
                            + "\nMaybe publish what was changed beside the scores: the report of outliers says it.");
        } else if (!treatment.equals(OutlierTreatments.NONE)) {
            add(
                    Doubt.Kind.NO_EFFECT,
                    pointer + "/outliers",
                    node.id(),
                    "a treatment of outliers is chosen (" + treatment.described() + ") that never changes anything."
                            + "\nMaybe \"none\" is meant, or a \"most\" of 5.");
        }
    }

    private void indicator(Node node, String pointer, Choices choices) {
        places.computeIfAbsent(node.column().orElseThrow(), column -> new ArrayList<>())
                .add(pointer + "/indicator");
        if (choices.normalisation().orElseThrow().dependsOnSample()
                || choices.outliers().orElseThrow().dependsOnSample()) {
            sampled.add(node.id());
        }
        if (node.choices().aggregation().isPresent()) {
            add(
                    Doubt.Kind.NO_EFFECT,
                    pointer + "/aggregate",
                    node.id(),
                    "an aggregation is chosen at an indicator, where it does nothing.\nMaybe it belongs to the node above.");
        }
    }

    private void parent(Node node, String pointer, Choices choices) {
        if (node.content() instanceof Content.Parent parent
                && parent.then()
                        .filter(then -> then.normalisation().dependsOnSample())
                        .isPresent()) {
            sampled.add(node.id());
        }
        if (node.children().size() == 1) {
            add(
                    Doubt.Kind.ONE_CHILD,
                    pointer + "/children",
                    node.id(),
                    "it has one child only, so that it says nothing of its own.\nMaybe children were forgotten.");
        }
        found.addAll(WeightDoubts.of(node, pointer, choices.aggregation().orElseThrow()));
        ScaleDoubts.of(node, pointer, choices).ifPresent(found::add);
    }

    private void sample() {
        if (!sampled.isEmpty()) {
            add(
                    Doubt.Kind.SAMPLE_DEPENDENT,
                    "/tree",
                    named(sampled),
                    "these are treated or normalised by looking at the sample: all scores can change when a unit joins or leaves, and"
                            + " years cannot be compared.\nMaybe goalposts, which stay, would do.");
        }
    }

    private static String named(List<String> ids) {
        int more = ids.size() - NAMED;
        return String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private void repeated() {
        places.forEach((column, pointers) -> {
            if (pointers.size() > 1) {
                add(
                        Doubt.Kind.REPEATED_INDICATOR,
                        pointers.get(1),
                        Naming.visible(column),
                        "this column counts at " + pointers.size() + " places, first at " + pointers.get(0)
                                + ".\nMaybe it was copied and its name not changed.");
            }
        });
    }

    private void publication(Methodology methodology) {
        Publication publication = methodology.publication();
        String id = methodology.about().id();
        publication
                .ranking()
                .rounded()
                .filter(rounding -> rounding.decimals() < FINE_DECIMALS)
                .ifPresent(rounding -> add(
                        Doubt.Kind.COARSE_RANKS,
                        "/rank",
                        id,
                        "ranks are those of scores rounded to " + rounding.decimals()
                                + " decimals, so that different scores can tie.\nMaybe rank on unrounded scores."));
        List<ScoreClass> classes = publication.classes();
        Optional<ScoreClass> last = classes.isEmpty() ? Optional.empty() : Optional.of(classes.get(classes.size() - 1));
        last.filter(lowest -> lowest.from().isPresent())
                .ifPresent(
                        lowest -> add(
                                Doubt.Kind.NO_LOWEST_CLASS,
                                "/classes/" + (classes.size() - 1),
                                id,
                                "scores below the class " + Naming.visible(lowest.id())
                                        + " are in no class.\nMaybe leave its beginning out, or add {\"id\": \"low\"} as the last."));
    }
}
