package org.egovindex.quickstart;

import java.nio.file.Path;
import org.egovindex.io.Surveys;
import org.egovindex.model.Survey;
import org.egovindex.rules.checklist.FiveAreaChecklist;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;

/** The example of the README: marks in, ranking and explanation out. */
public final class FirstIndex {
    private FirstIndex() {}

    /**
     * Ranks the marks in a file and explains its first city.
     *
     * @param arguments the marks file
     */
    public static void main(String[] arguments) {
        String marks = arguments[0];
        // readme: first index
        Survey survey =
                Surveys.read(Path.of(marks), FiveAreaChecklist.edition(2009)).orThrow();
        SurveyIndex index = ScoringMethods.hundredCities(2009).compute(survey);

        index.ranking().top(10).print();

        String first = index.ranking().rows().get(0).unit().label();
        index.explain(first).to(1).print();
        // end
    }
}
