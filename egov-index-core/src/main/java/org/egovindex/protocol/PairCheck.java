package org.egovindex.protocol;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.egovindex.model.City;
import org.egovindex.model.Panel;
import org.egovindex.model.Similarity;
import org.egovindex.model.Survey;

/** Cities with fewer sheets than the protocol asks for; another such city of the same country and nearly the same name may hold what lacks. */
final class PairCheck implements FieldworkCheck {
    @Override
    public List<FieldworkFinding> findings(Survey survey, FieldworkProtocol protocol) {
        List<Panel> lacking = survey.panels().stream()
                .filter(panel -> panel.sheets().size() < protocol.evaluators())
                .toList();
        return lacking.stream()
                .map(panel -> finding(panel, protocol.evaluators(), lacking))
                .toList();
    }

    private static FieldworkFinding finding(Panel panel, int wanted, List<Panel> lacking) {
        return new FieldworkFinding(
                FieldworkCode.NO_PAIR,
                Optional.of(panel.city()),
                panel.evaluators(),
                panel.sheets().size() + " of " + wanted + " sheets are there",
                near(panel.city(), lacking)
                        .map(name -> "Maybe the other was filed under " + name + ": then give both one name.")
                        .orElse("Maybe a sheet was lost: see to it, or have the city looked at again."));
    }

    private static Optional<String> near(City city, List<Panel> lacking) {
        List<String> names = lacking.stream()
                .map(Panel::city)
                .filter(other -> other.country().equals(city.country()) && !other.sameAs(city))
                .map(City::name)
                .toList();
        return Similarity.nearest(city.name(), new TreeSet<>(names));
    }
}
