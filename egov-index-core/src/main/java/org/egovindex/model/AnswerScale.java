package org.egovindex.model;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of allowed answers.
 *
 * @param answers at least two, no label twice, not all of equal points; either all written as numbers or all as words
 */
record AnswerScale(List<Answer> answers) implements ScoringScale {
    AnswerScale {
        answers = List.copyOf(answers);
        if (answers.size() < 2 || answers.size() > MOST_ANSWERS) {
            throw new IllegalArgumentException("A scale must have 2 to " + MOST_ANSWERS + " answers, not "
                    + answers.size() + ".\nMaybe a range is meant: ScoringScale.range(lowest, highest, decimals).");
        }
        Set<String> labels = new HashSet<>();
        for (Answer answer : answers) {
            if (!labels.add(answer.label())) {
                throw new IllegalArgumentException("The answer " + answer.label()
                        + " must stand once in its scale.\nMaybe two answers were given the same label.");
            }
        }
        long numbers = answers.stream().filter(AnswerScale::isNumber).count();
        if (numbers != 0 && numbers != answers.size()) {
            throw new IllegalArgumentException("The answers of a scale must all be numbers or all be words, not "
                    + answers + ".\nMaybe a number has a label of its own: give every answer one.");
        }
        if (lowest(answers).compareTo(highest(answers)) == 0) {
            throw new IllegalArgumentException("The answers of a scale must not all be worth "
                    + highest(answers).toPlainString() + ".\nMaybe the points were left out.");
        }
    }

    @Override
    public int size() {
        return answers.size();
    }

    @Override
    public BigDecimal points(int answer) {
        return answers.get(answer).points();
    }

    @Override
    public String label(int answer) {
        return answers.get(answer).label();
    }

    @Override
    public OptionalInt find(String label) {
        for (int answer = 0; answer < answers.size(); answer++) {
            if (label(answer).equals(label)) {
                return OptionalInt.of(answer);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public OptionalInt find(BigDecimal points) {
        if (isNumeric()) {
            for (int answer = 0; answer < answers.size(); answer++) {
                if (points(answer).compareTo(points) == 0) {
                    return OptionalInt.of(answer);
                }
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public boolean isNumeric() {
        return isNumber(answers.get(0));
    }

    private static boolean isNumber(Answer answer) {
        return answer.label().equals(answer.points().toPlainString());
    }

    @Override
    public BigDecimal lowest() {
        return lowest(answers);
    }

    @Override
    public BigDecimal highest() {
        return highest(answers);
    }

    private static BigDecimal lowest(List<Answer> answers) {
        return answers.stream().map(Answer::points).reduce(BigDecimal::min).orElseThrow();
    }

    private static BigDecimal highest(List<Answer> answers) {
        return answers.stream().map(Answer::points).reduce(BigDecimal::max).orElseThrow();
    }

    @Override
    public int decimals() {
        return answers.stream().mapToInt(a -> a.points().scale()).max().orElse(0);
    }

    @Override
    public String toString() {
        return answers.stream().map(Answer::toString).collect(Collectors.joining(", "));
    }
}
