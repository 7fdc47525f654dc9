package org.egovindex.protocol;

import java.util.List;
import org.egovindex.model.Survey;

/** One look at a survey. */
interface FieldworkCheck {
    /** What is doubtful, in any order. */
    List<FieldworkFinding> findings(Survey survey, FieldworkProtocol protocol);
}
