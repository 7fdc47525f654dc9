package org.egovindex.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.egovindex.agree.RatingScale;
import org.egovindex.agree.Ratings;
import org.egovindex.document.CsvDocument;
import org.egovindex.document.CsvRow;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;

/** Takes the rows of a file of ratings. */
final class RatingsIntake implements CsvDocument.Intake {
    private static final Set<String> NAMES = Set.of("subject", "unit", "city", "case", "category", "id");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
    private static final int MOST_RATERS = 10_000;

    private final RatingsForm form;
    private final Problems problems;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> columns = List.of();
    private boolean named;

    RatingsIntake(RatingsForm form, Problems problems) {
        this.form = form;
        this.problems = problems;
    }

    @Override
    public boolean header(CsvRow names) {
        named = NAMES.contains(names.fields().get(0).text());
        columns = cells(names);
        if (columns.size() < 2) {
            String what = form == RatingsForm.RATINGS ? "raters" : "categories";
            problems.add(
                    ProblemCode.MISSING_COLUMN,
                    names.line(),
                    0,
                    "there are not two columns of " + what + ".",
                    "Maybe each rating has a row of its own: there must be a column for each.");
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            problems.add(ProblemCode.DUPLICATE_COLUMN, names.line(), 0, "two columns have one name.", "");
        }
        return !problems.hasErrors();
    }

    private List<String> cells(CsvRow row) {
        List<String> texts =
                row.fields().stream().map(field -> field.text().strip()).toList();
        return named ? texts.subList(1, texts.size()) : texts;
    }

    @Override
    public void row(CsvRow row) {
        List<String> cells = cells(row);
        int sum = 0;
        for (int i = 0; i < cells.size() && form != RatingsForm.RATINGS; i++) {
            boolean isCount = COUNT.matcher(cells.get(i)).matches();
            sum += isCount ? Integer.parseInt(cells.get(i)) : 0;
            if (!isCount || (form == RatingsForm.COUNTS && (sum > MOST_RATERS || sum < 0))) {
                CsvRow.Field field = row.fields().get(named ? i + 1 : i);
                problems.add(
                        ProblemCode.BAD_NUMBER,
                        row.line(),
                        field.column(),
                        isCount
                                ? "there are more than " + MOST_RATERS + " raters."
                                : "\"" + field.text() + "\" is not a count.",
                        "Maybe the file holds ratings.");
                return;
            }
        }
        rows.add(cells);
    }

    RatingsReading reading() {
        if (problems.hasErrors()) {
            return new RatingsReading(Optional.empty(), problems.report());
        }
        Optional<Ratings> ratings = switch (form) {
            case RATINGS -> ratings();
            case COUNTS -> Optional.of(Ratings.counts(scale(), numbers(Integer::valueOf)));
            case CONTINGENCY -> contingency();
        };
        return new RatingsReading(ratings, problems.report());
    }

    private Optional<Ratings> ratings() {
        if (rows.stream().allMatch(row -> row.stream().allMatch(Ratings::isGap))) {
            problems.add(ProblemCode.EMPTY_INPUT, 0, 0, "there is no rating.", "Maybe another file is meant.");
            return Optional.empty();
        }
        return Optional.of(Ratings.rows(rows));
    }

    private Optional<Ratings> contingency() {
        if (rows.size() != columns.size()) {
            problems.add(
                    ProblemCode.BAD_VALUE,
                    0,
                    0,
                    "there must be a row for each of the " + columns.size() + " categories, not " + rows.size() + ".",
                    "Maybe a category that one rater never chose was left out: it needs a row of 0.");
            return Optional.empty();
        }
        return Optional.of(Ratings.contingency(scale(), numbers(Long::valueOf)));
    }

    private <N> List<List<N>> numbers(Function<String, N> read) {
        return rows.stream().map(row -> row.stream().map(read).toList()).toList();
    }

    /** The categories of the header: numbers if they are so in ascending order, else words without an order. */
    private RatingScale scale() {
        if (columns.stream().allMatch(text -> NUMBER.matcher(text).matches())) {
            RatingScale numbers =
                    RatingScale.numbers(columns.stream().map(BigDecimal::new).toList());
            if (numbers.labels().equals(columns)) {
                return numbers;
            }
        }
        return RatingScale.unordered(columns);
    }
}
