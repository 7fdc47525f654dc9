package org.egovindex.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.egovindex.model.Checklist;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Naming;
import org.egovindex.model.Remark;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;

/**
 * Takes marks field by field, whatever file they stand in: checks them, numbers names, and fills in the sheets.
 *
 * <p>A row with a fault is a problem and is not taken; all others are.
 */
final class MarkIntake {
    private static final String SIMULATED = "simulated";
    private static final int BAD = -1;

    private final Checklist checklist;
    private final Problems problems;
    private final ReadingLimits limits;
    private final NameIntake cityNames;
    private final NameIntake countries;
    private final NameIntake evaluators;
    private final Lexicon criteria = new Lexicon();
    private final List<Integer> places = new ArrayList<>();
    private final ScoreIntake scores;
    private final PairTable cities = new PairTable();
    private final List<City> cityList = new ArrayList<>();
    private final Lexicon notes = new Lexicon();
    private final List<Optional<String>> noteWords = new ArrayList<>();
    private final SheetBook book;
    private final WaveChoice waves;
    private final Where where = new Where();

    private int cityName;
    private int country;
    private int place;
    private int evaluator;
    private int score;
    private int scoreColumn;
    private Optional<String> note = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> seenAt = Optional.empty();
    private boolean simulated;
    private boolean bad;
    private long rows;

    MarkIntake(Checklist checklist, Problems problems, ReadingLimits limits, Optional<Wave> wave) {
        this.checklist = checklist;
        this.problems = problems;
        this.limits = limits;
        this.waves = new WaveChoice(wave, problems);
        this.cityNames = new NameIntake("city", problems);
        this.countries = new NameIntake("country", problems);
        this.evaluators = new NameIntake("evaluator", problems);
        this.scores = new ScoreIntake(checklist);
        this.book = new SheetBook(checklist);
    }

    void begin() {
        bad = false;
        waves.begin();
        note = Optional.empty();
        url = Optional.empty();
        seenAt = Optional.empty();
    }

    /** Makes the row one that is not taken; whoever calls has said why. */
    void refuse() {
        bad = true;
    }

    void field(Role role, char[] buffer, int offset, int length, long line, int column) {
        where.moveTo(line, column);
        if (length > limits.fieldChars()) {
            problem(
                    ProblemCode.LIMIT_FIELD,
                    "the " + role.column() + " is longer than " + limits.fieldChars() + " characters.",
                    "");
            return;
        }
        switch (role) {
            case CITY -> cityName = name(cityNames, buffer, offset, length);
            case COUNTRY -> country = name(countries, buffer, offset, length);
            case EVALUATOR -> evaluator = name(evaluators, buffer, offset, length);
            case CRITERION -> place = criterion(buffer, offset, length);
            case SCORE -> {
                score = scores.numberOf(buffer, offset, length);
                scoreColumn = column;
            }
            case WAVE -> bad |= !waves.take(buffer, offset, length, where);
            case NOTE -> note = note(buffer, offset, length);
            case URL -> url = words(role, buffer, offset, length);
            case SEEN_AT -> seenAt = words(role, buffer, offset, length);
        }
    }

    private int name(NameIntake intake, char[] buffer, int offset, int length) {
        int number = intake.numberOf(buffer, offset, length, where);
        bad |= number < 0;
        return number;
    }

    private int criterion(char[] buffer, int offset, int length) {
        int number = criteria.numberOf(buffer, offset, length);
        if (number == places.size()) {
            OptionalInt found = checklist.find(criteria.text(number));
            places.add(found.isPresent() ? found.getAsInt() : BAD);
        }
        int found = places.get(number);
        if (found == BAD) {
            String id = criteria.text(number);
            boolean empty = id.isBlank();
            problem(
                    empty ? ProblemCode.EMPTY_FIELD : ProblemCode.UNKNOWN_CRITERION,
                    empty
                            ? "the criterion is empty."
                            : "the criterion \"" + Naming.visible(id) + "\" is not in checklist " + checklist.about()
                                    + ".",
                    checklist
                            .nearest(id)
                            .map(nearest -> "Maybe " + nearest + " is meant.")
                            .orElse(""));
        }
        return found;
    }

    private Optional<String> note(char[] buffer, int offset, int length) {
        int number = notes.numberOf(buffer, offset, length);
        if (number == noteWords.size()) {
            noteWords.add(words(Role.NOTE, buffer, offset, length));
        }
        return noteWords.get(number);
    }

    private Optional<String> words(Role role, char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (Character.getType(buffer[i]) == Character.CONTROL) {
                problem(
                        ProblemCode.CONTROL_CHAR,
                        "the " + role.column() + " holds a control character or line break.",
                        "");
                return Optional.empty();
            }
        }
        return length == 0 ? Optional.empty() : Optional.of(new String(buffer, offset, length));
    }

    private void problem(ProblemCode code, String message, String advice) {
        problems.add(code, where.line(), where.column(), message, advice);
        bad = true;
    }

    /** Ends the row; says whether more rows may follow. */
    boolean end(long line) {
        if (++rows > limits.rows()) {
            problems.add(
                    ProblemCode.LIMIT_ROWS,
                    line,
                    0,
                    "there are more than " + limits.rows() + " rows; the rest was not read.",
                    "");
            return false;
        }
        if (!bad && waves.isChosen()) {
            where.moveTo(line, scoreColumn);
            ReadScore read = scores.read(score, place);
            if (read instanceof ReadScore.Fault fault) {
                problem(fault.code(), fault.message(), fault.advice());
            } else {
                write(read, line);
            }
        }
        return true;
    }

    private void write(ReadScore read, long line) {
        int number = cities.numberOf(cityName, country);
        if (number == cityList.size()) {
            cityList.add(City.of(cityNames.name(cityName), countries.name(country)));
        }
        SheetBook.Sheet sheet = book.sheet(number, evaluator);
        if (!sheet.isBlank(place)) {
            repeated(sheet, read, number);
            return;
        }
        sheet.write(place, read, line);
        if (read instanceof ReadScore.Left && scores.text(score).isEmpty()) {
            problems.add(
                    ProblemCode.MISSING_MARK,
                    line,
                    scoreColumn,
                    "the score is empty: not assessed, which is not 0.",
                    "");
        }
        boolean isSimulated = note.filter(words -> words.startsWith(SIMULATED)).isPresent();
        simulated |= isSimulated;
        if ((note.isPresent() && !isSimulated) || url.isPresent() || seenAt.isPresent()) {
            sheet.remark(place, new Remark(isSimulated ? Optional.empty() : note, url, seenAt));
        }
    }

    private void repeated(SheetBook.Sheet sheet, ReadScore read, int city) {
        String mark = "the mark of " + evaluators.name(evaluator) + " for "
                + cityList.get(city).label() + " on "
                + checklist.criteria().get(place).id();
        if (sheet.holds(place, read)) {
            problems.add(
                    ProblemCode.DUPLICATE_ROW,
                    where.line(),
                    0,
                    mark + " stands on line " + sheet.line(place) + " already; counted once.",
                    "");
        } else {
            problem(
                    ProblemCode.CONFLICT,
                    mark + " differs from the one on line " + sheet.line(place) + ", which was kept.",
                    "Decide which is right, and delete the other.");
        }
    }

    /** The survey of all rows that were taken, if there are any. */
    Optional<Survey> survey() {
        if (book.sheets().isEmpty()) {
            if (!problems.hasErrors()) {
                problems.add(ProblemCode.EMPTY_INPUT, 0, 0, "there is no row of marks.", "");
            }
            return Optional.empty();
        }
        Completeness.check(checklist, book, cityList, evaluators, problems);
        List<ScoreSheet> sheets = book.sheets().stream()
                .map(sheet ->
                        sheet.finish(cityList.get(sheet.city()), Evaluator.of(evaluators.name(sheet.evaluator()))))
                .toList();
        waves.report();
        Survey survey = Survey.of(waves.wave(), checklist, sheets);
        return Optional.of(
                simulated ? survey.withNotice("simulated marks: made by a programme, not by people") : survey);
    }
}
