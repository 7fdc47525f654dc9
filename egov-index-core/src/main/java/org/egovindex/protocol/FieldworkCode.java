package org.egovindex.protocol;

import java.util.Locale;

/** What can be doubtful about fieldwork; every one is a question to people, none is a proof. */
public enum FieldworkCode {
    /** Two names of one city, or of the survey, that may be one person. */
    SAME_EVALUATOR_TWICE,
    /** Fewer sheets of a city than the protocol asks for. */
    NO_PAIR,
    /** Many criteria without a mark. */
    TOO_FEW_MARKS,
    /** Many criteria that one evaluator left blank and another marked. */
    BLANK_BY_ONE,
    /** Marks made before or after the fieldwork. */
    OUTSIDE_PERIOD,
    /** Marks without a date that can be read. */
    NO_DATE,
    /** An evaluator who does not read the city's language. */
    WRONG_LANGUAGE,
    /** A city or an evaluator whose language is not known. */
    LANGUAGE_UNKNOWN,
    /** Two sheets of a city that agree on every mark, more than chance allows. */
    IDENTICAL_SHEETS,
    /** An evaluator's sheets of two cities that are the same. */
    COPIED_SHEET,
    /** The same answer nearly everywhere, where others vary. */
    STRAIGHT_LINING,
    /** An evaluator far harsher than those who looked at the same cities. */
    SEVERE_EVALUATOR,
    /** An evaluator far milder than those who looked at the same cities. */
    MILD_EVALUATOR;

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public String toString() {
        return words(this);
    }
}
