package org.egovindex.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Survey;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.scoring.ScoringMethod;
import org.egovindex.scoring.SurveyIndex;

/**
 * The index by groups of evaluators, such as panels of two regions: an ordinary index of the sheets of each group, what differs between
 * two, and all groups weighted equally.
 *
 * <p>Groups are the values of one attribute of the evaluators; who lacks it is left out of every group, and counted. (A {@code model.Panel} is
 * something else: all sheets of one city.)
 */
public final class EvaluatorGroups implements Tabular {
    private final SurveyIndex all;
    private final String attribute;
    private final SortedMap<String, SurveyIndex> groups = new TreeMap<>();
    private final int without;

    private EvaluatorGroups(SurveyIndex all, String attribute) {
        this.all = all;
        this.attribute = attribute;
        Survey survey = all.survey();
        List<Evaluator> people = survey.evaluators();
        for (Evaluator evaluator : people) {
            evaluator
                    .attribute(attribute)
                    .ifPresent(group -> groups.computeIfAbsent(
                            group,
                            g -> all.method()
                                    .compute(survey.only(
                                            one -> one.attribute(attribute).equals(evaluator.attribute(attribute))))));
        }
        this.without = (int) people.stream()
                .filter(evaluator -> evaluator.attribute(attribute).isEmpty())
                .count();
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("No evaluator has the attribute " + attribute
                    + ".\nMaybe the evaluators file was not read: Survey.withEvaluators.");
        }
    }

    /** The groups of evaluators that share a value of an attribute; throws if nobody has it. */
    public static EvaluatorGroups of(Survey survey, ScoringMethod method, String attribute) {
        return new EvaluatorGroups(method.compute(survey), attribute);
    }

    /** The values of the attribute, in their order. */
    public List<String> names() {
        return List.copyOf(groups.keySet());
    }

    /** By what evaluators are grouped. */
    public String attribute() {
        return attribute;
    }

    /** The ordinary index, of all evaluators. */
    public SurveyIndex all() {
        return all;
    }

    /** The index of the sheets of one group; throws if there is no such group. */
    public SurveyIndex of(String group) {
        SurveyIndex index = groups.get(group);
        if (index == null) {
            throw new IllegalArgumentException("There is no group " + group + " of " + attribute + ".\nMaybe one of "
                    + groups.keySet() + " is meant.");
        }
        return index;
    }

    /** How far one group marks above another, over the cities that both marked; signs are drawn by lot under a seed where cities are many. */
    public GroupDifference difference(String group, String other, long seed) {
        return GroupDifference.of(this, group, other, seed);
    }

    /** The same city by city. */
    public CityDifferences byCity(String group, String other) {
        return CityDifferences.of(this, group, other);
    }

    /** The index in which every group counts the same. */
    public EqualGroupsIndex weightedEqually() {
        return EqualGroupsIndex.of(this);
    }

    /** What must be said wherever figures of groups are shown. */
    List<String> notes() {
        List<String> notes = new ArrayList<>(all.survey().notices());
        notes.add(all.method().summary(all.survey().checklist()));
        if (without > 0) {
            notes.add("evaluators without " + attribute + ", who are in no group: " + without);
        }
        return notes;
    }

    /** Evaluators, cities and scored cities of each group. */
    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        groups.forEach((group, index) -> rows.add(List.of(
                Cell.words(group),
                Cell.whole(index.survey().evaluators().size()),
                Cell.whole(index.scores().size()),
                Cell.whole(index.ranking().rows().size()))));
        List<Column> columns =
                List.of(Column.of(attribute), Column.of("evaluators"), Column.of("cities"), Column.of("scored"));
        return new Table("Groups of evaluators by " + attribute, columns, rows, notes());
    }

    @Override
    public String toString() {
        return text();
    }
}
