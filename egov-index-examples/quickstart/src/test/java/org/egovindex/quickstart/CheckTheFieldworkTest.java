package org.egovindex.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.quickstart.Printed.printed;

import org.egovindex.model.City;
import org.egovindex.protocol.FieldworkCode;
import org.egovindex.protocol.FieldworkFinding;
import org.egovindex.protocol.FieldworkProtocol;
import org.egovindex.protocol.FieldworkReport;
import org.junit.jupiter.api.Test;

/** Every fault that was planted is found, and nothing else. */
class CheckTheFieldworkTest {
    private static final FieldworkReport REPORT = FieldworkProtocol.of(2).check(FaultyFieldwork.survey());

    @Test
    void theFourFaultsAreFoundAndNothingElse() {
        assertThat(REPORT.findings())
                .extracting(FieldworkFinding::code)
                .containsExactly(
                        FieldworkCode.NO_PAIR,
                        FieldworkCode.NO_PAIR,
                        FieldworkCode.NO_PAIR,
                        FieldworkCode.IDENTICAL_SHEETS,
                        FieldworkCode.SEVERE_EVALUATOR);
        assertThat(REPORT.findings().stream().flatMap(finding -> finding.city().stream()))
                .extracting(City::name)
                .containsExactly(FaultyFieldwork.MISSING, "Procyon", FaultyFieldwork.RENAMED, FaultyFieldwork.COPIED);
        assertThat(REPORT.of(FieldworkCode.SEVERE_EVALUATOR).get(0).evaluators().get(0))
                .hasToString(FaultyFieldwork.SEVERE);
        assertThat(REPORT.of(FieldworkCode.NO_PAIR).get(1).advice()).contains("filed under Prokyon");
    }

    @Test
    void theWaveWithoutFaultsIsClean() {
        assertThat(FieldworkProtocol.of(2).check(SampleWave.survey()).findings())
                .isEmpty();
    }

    @Test
    void theProgramShowsFindingsThirdsSeverityAndPanels() {
        assertThat(printed(CheckTheFieldwork::main))
                .contains("Fieldwork: 5 findings", "simulated marks")
                .contains("Cities that need a third evaluator")
                .contains("Severity of evaluators (additive model)")
                .contains("adjusted for severity (additive model)")
                .contains("west minus east, in points")
                .contains("Index with every panel weighted equally");
    }
}
