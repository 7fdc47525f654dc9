package org.egovindex.egov;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The factors that the command knows, each with its form as text. */
enum FactorKind {
    WEIGHTS("weights:25%", Nodes.IF_ANY, "every weight times 0.75 to 1.25"),
    ANY_WEIGHTS("any-weights", Nodes.IF_ANY, "any shares, each as likely"),
    DIRICHLET("dirichlet:20", Nodes.IF_ANY, "shares around those stated"),
    WEIGHTS_IN("weights-in:\"osi 10%..80%; tii >= hci\"", Nodes.NONE, "any shares within these bounds"),
    WEIGHT_SETS("weight-sets:equal|experts", Nodes.NONE, "one of these sets of weights"),
    NORMALISATION("normalisation:stated|min-max|z-score", Nodes.IF_ANY, "one of these methods"),
    AGGREGATION("aggregation:stated|geometric-mean", Nodes.IF_ANY, "one of these methods"),
    MISSING("missing:mean|reject-unit", Nodes.NONE, "one of these policies for gaps"),
    OUTLIERS("outliers:0..5", Nodes.NONE, "so many numbers winsorised at most"),
    POWER("power:0..1", Nodes.IF_ANY, "power means of a power between"),
    LEAVE_OUT("leave-out:all", Nodes.NONE, "one node or none; all: any indicator"),
    BOOTSTRAP("bootstrap", Nodes.IF_ANY, "children drawn anew from themselves"),
    MEASUREMENT("measurement:5%", Nodes.IF_ANY, "numbers x (1 + 0.05 z); @COLUMN"),
    MARK_ERRORS("mark-errors:5%", Nodes.NONE, "marks one answer off; with --marks"),
    EVALUATORS("evaluators", Nodes.NONE, "evaluators drawn anew; with --marks"),
    ONE_EVALUATOR("one-evaluator", Nodes.NONE, "one evaluator a city; with --marks");

    private static final int WIDTH = 41;

    private final String example;
    private final Nodes nodes;
    private final String meaning;

    /** Whether nodes may be named. */
    private enum Nodes {
        NONE,
        IF_ANY
    }

    FactorKind(String example, Nodes nodes, String meaning) {
        this.example = example;
        this.nodes = nodes;
        this.meaning = meaning;
    }

    static Optional<FactorKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(FactorKind::id).toList();
    }

    /** Its name in texts. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean takesArgument() {
        return example.indexOf(':') >= 0;
    }

    boolean takesNodes() {
        return nodes == Nodes.IF_ANY;
    }

    /** Whether the argument is a list of nodes with commas between. */
    boolean listsNodes() {
        return this == LEAVE_OUT;
    }

    /** Whether it needs the marks of evaluators. */
    boolean needsMarks() {
        return this == MARK_ERRORS || this == EVALUATORS || this == ONE_EVALUATOR;
    }

    String example() {
        return example;
    }

    /** How it is written. */
    String form() {
        return id() + (takesArgument() ? ":..." : "") + (takesNodes() ? "[@NODE,...]" : "");
    }

    /** A line for the help of the command. */
    private String help() {
        String form = (takesNodes() ? "* " : "  ") + example;
        return form + " ".repeat(Math.max(1, WIDTH - form.length())) + meaning;
    }

    /** What the help of the command says of factors. */
    static List<String> helpOfAll() {
        List<String> lines = new ArrayList<>();
        Arrays.stream(values()).map(FactorKind::help).forEach(lines::add);
        lines.add("Behind those marked * may stand nodes: weights:25%@egdi,osi.");
        return lines;
    }

    /** The factor of a text, to be made for an index; throws if its numbers or names are none. */
    FactorRecipe read(FactorText text) {
        return switch (this) {
            case WEIGHTS -> WeightFactors.within(text);
            case ANY_WEIGHTS -> WeightFactors.any(text);
            case DIRICHLET -> WeightFactors.dirichlet(text);
            case WEIGHTS_IN -> WeightFactors.in(text);
            case WEIGHT_SETS -> WeightFactors.sets(text);
            case NORMALISATION -> MethodFactors.normalisation(text);
            case AGGREGATION -> MethodFactors.aggregation(text);
            case MISSING -> MethodFactors.missing(text);
            case OUTLIERS -> MethodFactors.outliers(text);
            case POWER -> MethodFactors.power(text);
            case LEAVE_OUT -> WeightFactors.leavingOut(text);
            case BOOTSTRAP -> WeightFactors.bootstrap(text);
            case MEASUREMENT -> DataFactors.measurement(text);
            case MARK_ERRORS -> DataFactors.markErrors(text);
            case EVALUATORS -> DataFactors.evaluators(text);
            case ONE_EVALUATOR -> DataFactors.oneEvaluator(text);
        };
    }
}
