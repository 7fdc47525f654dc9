package org.egovindex.protocol;

import java.util.List;
import java.util.Optional;
import org.egovindex.model.Panel;
import org.egovindex.model.Survey;

/** Cities with fewer sheets than the protocol asks for. */
final class PairCheck implements FieldworkCheck {
    @Override
    public List<FieldworkFinding> findings(Survey survey, FieldworkProtocol protocol) {
        return survey.panels().stream()
                .filter(panel -> panel.sheets().size() < protocol.evaluators())
                .map(panel -> finding(panel, protocol.evaluators()))
                .toList();
    }

    private static FieldworkFinding finding(Panel panel, int wanted) {
        return new FieldworkFinding(
                FieldworkCode.NO_PAIR,
                Optional.of(panel.city()),
                panel.evaluators(),
                panel.sheets().size() + " of " + wanted + " sheets are there",
                "Maybe a sheet was filed under another city: see to it, or have the city looked at again.");
    }
}
