package org.egovindex.io;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;
import org.egovindex.model.Checklist;
import org.egovindex.model.City;
import org.egovindex.model.Criterion;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Remark;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;

/**
 * Takes marks row by row, whatever file they stand in: checks them, numbers names, and fills in the sheets.
 *
 * <p>A row with a fault is a problem and is not taken; all others are.
 */
final class MarkIntake {
    private static final Optional<Remark> NO_REMARK = Optional.of(Remark.NONE);

    private final Checklist checklist;
    private final Problems problems;
    private final ReadingLimits limits;
    private final NameIntake cityNames;
    private final NameIntake countries;
    private final NameIntake evaluators;
    private final CriterionIntake criteria;
    private final ScoreIntake scores;
    private final WaveChoice waves;
    private final RemarkIntake remarks;
    private final PairTable cities = new PairTable();
    private final List<City> cityList = new ArrayList<>();
    private final SheetBook book;
    private final Map<Role, Field> fields = new EnumMap<>(Role.class);
    private final Field city;
    private final Field country;
    private final Field criterion;
    private final Field evaluator;
    private final Field score;
    private boolean refused;
    private long rows;

    MarkIntake(Checklist checklist, Problems problems, ReadingLimits limits, Optional<Wave> wave) {
        this.checklist = checklist;
        this.problems = problems;
        this.limits = limits;
        this.cityNames = new NameIntake("city", problems);
        this.countries = new NameIntake("country", problems);
        this.evaluators = new NameIntake("evaluator", problems);
        this.criteria = new CriterionIntake(checklist, problems);
        this.scores = new ScoreIntake(checklist);
        this.waves = new WaveChoice(wave, problems);
        this.remarks = new RemarkIntake(problems);
        this.book = new SheetBook(checklist);
        this.city = field(new Field(Role.CITY, cityNames.spellings()));
        this.country = field(new Field(Role.COUNTRY, countries.spellings()));
        this.criterion = field(new Field(Role.CRITERION, criteria.ids()));
        this.evaluator = field(new Field(Role.EVALUATOR, evaluators.spellings()));
        this.score = field(new Field(Role.SCORE, scores.texts()));
        field(waves.field());
        field(remarks.note());
        field(remarks.url());
        field(remarks.seenAt());
        field(new Field(Role.UNREAD, new Lexicon()));
    }

    private Field field(Field field) {
        fields.put(field.role(), field);
        return field;
    }

    /** The field of this role, into which its texts go. */
    Field field(Role role) {
        return Objects.requireNonNull(fields.get(role), "every role has a field");
    }

    /** Whether a text is the answer of a scale of words. */
    boolean isWord(String text) {
        return checklist.criteria().stream()
                .map(Criterion::scale)
                .anyMatch(scale -> !scale.isNumeric() && scale.find(text).isPresent());
    }

    /** Begins a row that may lack fields. */
    void begin() {
        refused = false;
    }

    /** Makes the row one that is not taken; whoever calls has said why. */
    void refuse() {
        refused = true;
    }

    /** Refuses the row for a field longer than is read. */
    void refuseTooLong(Field field, long line) {
        problems.add(
                ProblemCode.LIMIT_FIELD,
                line,
                field.column(),
                "the " + field.role().column() + " is longer than " + limits.fieldChars() + " characters.",
                "");
        refused = true;
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
        if (refused) {
            return true;
        }
        WaveChoice.Verdict verdict = waves.take(line);
        if (verdict == WaveChoice.Verdict.READ) {
            int cityName = cityNames.numberOf(city.number(), line, city);
            int countryName = countries.numberOf(country.number(), line, country);
            int place = criteria.place(criterion.number(), line, criterion);
            int who = evaluators.numberOf(evaluator.number(), line, evaluator);
            if ((cityName | countryName | place | who) >= 0) {
                take(place, cityName, countryName, who, line);
            }
        }
        return true;
    }

    private int city(int name, int countryName) {
        int number = cities.numberOf(name, countryName);
        if (number == cityList.size()) {
            cityList.add(City.of(cityNames.name(name), countries.name(countryName)));
        }
        return number;
    }

    private void take(int place, int cityName, int countryName, int who, long line) {
        ReadScore read = scores.read(score.number(), place);
        if (read instanceof ReadScore.Fault fault) {
            problems.add(fault.code(), line, score.column(), fault.message(), fault.advice());
            return;
        }
        boolean simulated = remarks.isSimulated();
        boolean plain = simulated || remarks.isEmpty();
        Optional<Remark> remark = plain ? NO_REMARK : remarks.remark(line);
        if (remark.isEmpty()) {
            return;
        }
        if (!book.hasRoom()) {
            String full = "there are too many sheets to be held; this row was not read.";
            problems.add(ProblemCode.LIMIT_ROWS, line, 0, full, "");
            return;
        }
        int sheet = book.sheet(city(cityName, countryName), who);
        if (!book.isBlank(sheet, place)) {
            repeated(sheet, place, read, line);
            return;
        }
        if (simulated) {
            book.simulated(sheet, place);
        } else if (!plain) {
            book.remark(sheet, place, remark.get());
        }
        book.write(sheet, place, read, line);
        if (score.length() == 0) {
            String empty = "the score is empty: not assessed, which is not 0.";
            problems.add(ProblemCode.MISSING_MARK, line, score.column(), empty, "");
        }
    }

    private void repeated(int sheet, int place, ReadScore read, long line) {
        String mark = "the mark of " + evaluators.name(book.evaluator(sheet)) + " for "
                + cityList.get(book.city(sheet)).label() + " on "
                + checklist.criteria().get(place).id();
        if (book.holds(sheet, place, read)) {
            String already = mark + " stands on line " + book.line(sheet, place) + " already; counted once.";
            problems.add(ProblemCode.DUPLICATE_ROW, line, 0, already, "");
        } else {
            String differs = mark + " differs from the one on line " + book.line(sheet, place) + ", which was kept.";
            problems.add(
                    ProblemCode.CONFLICT,
                    line,
                    score.column(),
                    differs,
                    "Decide which is right, and delete the other.");
        }
    }

    /** The survey of all rows that were taken, if there are any. */
    Optional<Survey> survey() {
        waves.report();
        if (book.size() == 0) {
            if (!problems.hasErrors()) {
                problems.add(ProblemCode.EMPTY_INPUT, 0, 0, "there is no row of marks.", "");
            }
            return Optional.empty();
        }
        Completeness.check(checklist, book, cityList, evaluators, problems);
        List<Evaluator> people = evaluators.names().stream().map(Evaluator::of).toList();
        List<ScoreSheet> sheets = IntStream.range(0, book.size())
                .parallel()
                .mapToObj(
                        sheet -> book.finish(sheet, cityList.get(book.city(sheet)), people.get(book.evaluator(sheet))))
                .toList();
        return Optional.of(Survey.of(waves.wave(), checklist, sheets));
    }
}
