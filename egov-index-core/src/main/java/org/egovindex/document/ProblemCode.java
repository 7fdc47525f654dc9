package org.egovindex.document;

import org.egovindex.model.NameFault;

/** What can be wrong with a file; the codes are stable and documented in {@code docs/file-formats.md}. */
public enum ProblemCode {
    /** The file has no bytes, or no row of marks. */
    EMPTY_INPUT(Severity.ERROR),
    /** The file cannot be opened or read. */
    UNREADABLE(Severity.ERROR),
    /** Not UTF-8: another encoding, an archive, or half of a character. */
    ENCODING(Severity.ERROR),
    /** A control character or line break where a name, number or id belongs. */
    CONTROL_CHAR(Severity.ERROR),
    /** A character that turns the reading direction. */
    BIDI_CONTROL(Severity.ERROR),
    /** An invisible character, or marks piled upon a letter. */
    INVISIBLE_CHAR(Severity.ERROR),
    /** Quotes that do not open or close where they should. */
    CSV_SYNTAX(Severity.ERROR),
    /** Not JSON. */
    JSON_SYNTAX(Severity.ERROR),
    /** A column that must be there is not. */
    MISSING_COLUMN(Severity.ERROR),
    /** A column stands twice. */
    DUPLICATE_COLUMN(Severity.ERROR),
    /** A row has more or fewer fields than the header. */
    FIELD_COUNT(Severity.ERROR),
    /** More bytes than are read. */
    LIMIT_FILE(Severity.ERROR),
    /** More rows than are read. */
    LIMIT_ROWS(Severity.ERROR),
    /** More columns than are read. */
    LIMIT_COLUMNS(Severity.ERROR),
    /** A longer field than is read. */
    LIMIT_FIELD(Severity.ERROR),
    /** JSON nested deeper than is read. */
    LIMIT_DEPTH(Severity.ERROR),
    /** A name, criterion or evaluator that must be there is empty. */
    EMPTY_FIELD(Severity.ERROR),
    /** Not a plain decimal number. */
    BAD_NUMBER(Severity.ERROR),
    /** Not one of the words that the scale allows. */
    UNKNOWN_ANSWER(Severity.ERROR),
    /** A number that the scale does not allow. */
    OUT_OF_SCALE(Severity.ERROR),
    /** More decimals than the scale allows. */
    TOO_MANY_DECIMALS(Severity.ERROR),
    /** A criterion that the checklist does not have. */
    UNKNOWN_CRITERION(Severity.ERROR),
    /** One evaluator gave two different marks for one criterion of one city. */
    CONFLICT(Severity.ERROR),
    /** More than one wave in the file, and none was chosen. */
    SEVERAL_WAVES(Severity.ERROR),
    /** A key stands twice in a JSON object. */
    DUPLICATE_KEY(Severity.ERROR),
    /** A JSON value of another type than belongs there. */
    WRONG_TYPE(Severity.ERROR),
    /** A key that must be there is not. */
    MISSING_KEY(Severity.ERROR),
    /** A key that means nothing here. */
    UNKNOWN_KEY(Severity.ERROR),
    /** A value that the model refuses, such as a scale with one answer. */
    BAD_VALUE(Severity.ERROR),
    /** Not one of the methods that are known. */
    UNKNOWN_METHOD(Severity.ERROR),
    /** An id that must stand once stands twice. */
    DUPLICATE_ID(Severity.ERROR),
    /** A condition that is not in the language of conditions. */
    RULE_SYNTAX(Severity.ERROR),
    /** A regular expression in a condition; the language has none, since matching one can take for ever. */
    UNSAFE_REGEX(Severity.ERROR),
    /** A condition nested deeper than is read. */
    LIMIT_EXPRESSION_DEPTH(Severity.ERROR),
    /** A condition with more characters, parts, slots or constants than are read. */
    LIMIT_EXPRESSION(Severity.ERROR),
    /** A slot that is not declared. */
    UNKNOWN_SLOT(Severity.ERROR),
    /** A value that a slot cannot have. */
    OUT_OF_DOMAIN(Severity.ERROR),
    /** Editions that build upon each other in a circle. */
    CYCLE(Severity.ERROR),
    /** Editions that build upon more others than are followed. */
    LIMIT_INHERITANCE(Severity.ERROR),
    /** An edition that is not there. */
    UNKNOWN_PARENT(Severity.ERROR),
    /** An edition that is not the one whose digest was pinned. */
    DIGEST_MISMATCH(Severity.ERROR),
    /** A weight that is not a number of 0 or more. */
    BAD_WEIGHT(Severity.ERROR),
    /** Weights that do not sum exactly to what the document says they must. */
    WEIGHT_SUM(Severity.ERROR),
    /** A document that asks for another file to be read. */
    UNSAFE_INCLUDE(Severity.ERROR),
    /** A methodology cannot be computed from a table. */
    UNFIT_TABLE(Severity.ERROR),
    /** A column that means nothing here; it was not read. */
    UNKNOWN_COLUMN(Severity.WARNING),
    /** A name was brought into canonical form: NFC, plain single spaces. */
    NORMALISED(Severity.WARNING),
    /** A name mixes letters of several scripts that look alike. */
    MIXED_SCRIPT(Severity.WARNING),
    /** A name holds characters that only look like usual ones, such as full-width letters. */
    LOOK_ALIKE(Severity.WARNING),
    /** Two names differ in capitals only. */
    SIMILAR_NAME(Severity.WARNING),
    /** A name that a spreadsheet would run as a formula. */
    FORMULA_PREFIX(Severity.WARNING),
    /** A name with angle brackets, event handlers or entities, as in markup. */
    MARKUP_IN_NAME(Severity.WARNING),
    /** A name that looks like a path or is that of a device. */
    PATH_IN_NAME(Severity.WARNING),
    /** The same row twice; it was counted once. */
    DUPLICATE_ROW(Severity.WARNING),
    /** An empty score: not assessed, which is not 0. */
    MISSING_MARK(Severity.WARNING),
    /** A city or an evaluator lacks marks that others have. */
    INCOMPLETE(Severity.WARNING),
    /** A city that has marks but is not in the cities file. */
    UNKNOWN_CITY(Severity.WARNING),
    /** A column that looks much like numbers but was taken as text. */
    TEXT_COLUMN(Severity.WARNING),
    /** A column that holds nothing; it was not read. */
    EMPTY_COLUMN(Severity.NOTE),
    /** A mean that is not defined at 0, over children that can be 0 or less. */
    ZERO_UNDER_MEAN(Severity.WARNING),
    /** Weights do not sum to what the document says they do. */
    WEIGHTS_TOTAL(Severity.WARNING),
    /** Weights differ under an aggregation that takes no notice of them. */
    WEIGHTS_IGNORED(Severity.WARNING),
    /** A column counts at several places of a tree. */
    REPEATED_INDICATOR(Severity.WARNING),
    /** A method is chosen where it does nothing. */
    NO_EFFECT(Severity.WARNING),
    /** A weight of 0. */
    ZERO_WEIGHT(Severity.WARNING),
    /** Scores below the last class have none. */
    NO_LOWEST_CLASS(Severity.WARNING),
    /** Scores of all change when a unit joins or leaves. */
    SAMPLE_DEPENDENT(Severity.NOTE),
    /** Weights are neither all equal nor do they sum to 1 or 100. */
    WEIGHTS_SUM(Severity.NOTE),
    /** A parent with one child. */
    ONE_CHILD(Severity.NOTE),
    /** Gaps are filled with numbers that nobody observed. */
    IMPUTATION(Severity.NOTE),
    /** Numbers that were observed are changed because they lie far from the others. */
    OUTLIERS(Severity.NOTE),
    /** Source or edition of a methodology is not said. */
    NO_SOURCE(Severity.NOTE),
    /** Ranks are those of coarsely rounded scores. */
    COARSE_RANKS(Severity.NOTE),
    /** Criteria that are marked nowhere in the file. */
    UNMARKED_CRITERIA(Severity.NOTE),
    /** Rows of other waves than the chosen one; they were not read. */
    OTHER_WAVES(Severity.NOTE);

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    /** The code for a name that cannot be one. */
    public static ProblemCode of(NameFault fault) {
        return switch (fault) {
            case EMPTY -> EMPTY_FIELD;
            case TOO_LONG -> LIMIT_FIELD;
            case CONTROL_CHARACTER -> CONTROL_CHAR;
            case BIDIRECTIONAL_CONTROL -> BIDI_CONTROL;
            case INVISIBLE_CHARACTER, COMBINING_FLOOD -> INVISIBLE_CHAR;
            case LONE_SURROGATE -> ENCODING;
        };
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }
}
