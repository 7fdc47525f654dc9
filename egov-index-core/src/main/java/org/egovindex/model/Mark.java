package org.egovindex.model;

/**
 * One evaluator's mark of one criterion of one city.
 *
 * @param city whose site was looked at
 * @param criterion the question
 * @param evaluator who looked
 * @param answer the mark as written, such as {@code 3} or {@code Unsure}; empty if none was given
 * @param score what it is worth, or why there is none
 * @param remark what was written beside it
 */
public record Mark(City city, Criterion criterion, Evaluator evaluator, String answer, Score score, Remark remark) {
    @Override
    public String toString() {
        return city.label() + " " + criterion.id() + " by " + evaluator + ": " + (answer.isEmpty() ? score : answer);
    }
}
