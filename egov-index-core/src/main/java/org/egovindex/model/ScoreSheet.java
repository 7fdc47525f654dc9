package org.egovindex.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One evaluator's marks of one city: a score for every criterion of the checklist, none forgotten.
 *
 * <p>A criterion without a row in the file is not assessed. Two bytes a mark.
 */
public final class ScoreSheet {
    private static final List<MissingReason> REASONS = List.of(MissingReason.values());

    private final City city;
    private final Evaluator evaluator;
    private final Checklist checklist;
    private final short[] codes;
    private final Map<Integer, Remark> remarks;
    private final BitSet simulated;

    private ScoreSheet(
            City city,
            Evaluator evaluator,
            Checklist checklist,
            short[] codes,
            Map<Integer, Remark> remarks,
            BitSet simulated) {
        this.city = city;
        this.evaluator = evaluator;
        this.checklist = checklist;
        this.codes = codes;
        this.remarks = remarks;
        this.simulated = simulated;
    }

    /** An empty sheet to fill in. */
    public static Draft draft(Checklist checklist) {
        return new Draft(checklist);
    }

    /** Whose site was looked at. */
    public City city() {
        return city;
    }

    /** Who looked. */
    public Evaluator evaluator() {
        return evaluator;
    }

    /** The form that was filled in. */
    public Checklist checklist() {
        return checklist;
    }

    /** The score of a criterion; throws if the checklist has none of this id. */
    public Score score(String criterion) {
        return score(checklist.place(criterion));
    }

    /** Which answer of its scale a criterion got, from 0; nothing if it got none. */
    public OptionalInt answer(String criterion) {
        int code = codes[checklist.place(criterion)];
        return code < 0 ? OptionalInt.empty() : OptionalInt.of(code);
    }

    /** All marks in the order of the form, the missing ones too. */
    public Stream<Mark> marks() {
        return IntStream.range(0, codes.length).mapToObj(this::mark);
    }

    private Mark mark(int place) {
        Criterion criterion = checklist.criteria().get(place);
        String answer = codes[place] < 0 ? "" : criterion.scale().label(codes[place]);
        return new Mark(city, criterion, evaluator, answer, score(place), remark(place));
    }

    private Remark remark(int place) {
        return simulated.get(place) ? Remark.SIMULATED : remarks.getOrDefault(place, Remark.NONE);
    }

    /** Whether any mark of it was made by a programme, for trying things out. */
    public boolean isSimulated() {
        return !simulated.isEmpty();
    }

    private Score score(int place) {
        return isAwarded(place)
                ? Score.of(checklist.criteria().get(place).scale().points(codes[place]))
                : Score.missing(reason(place));
    }

    boolean isAwarded(int place) {
        return codes[place] >= 0;
    }

    int answer(int place) {
        return codes[place];
    }

    MissingReason reason(int place) {
        return REASONS.get(-1 - codes[place]);
    }

    /** This sheet for the same city with more attributes known. */
    ScoreSheet of(City known) {
        if (known.equals(city)) {
            return this;
        }
        return new ScoreSheet(known, evaluator, checklist, codes, remarks, simulated);
    }

    /** This sheet with more known of who filled it in. */
    ScoreSheet by(Evaluator known) {
        if (known.equals(evaluator)) {
            return this;
        }
        return new ScoreSheet(city, known, checklist, codes, remarks, simulated);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreSheet that
                && city.equals(that.city)
                && evaluator.equals(that.evaluator)
                && checklist.equals(that.checklist)
                && Arrays.equals(codes, that.codes)
                && remarks.equals(that.remarks)
                && simulated.equals(that.simulated);
    }

    @Override
    public int hashCode() {
        return Objects.hash(city, evaluator, Arrays.hashCode(codes));
    }

    @Override
    public String toString() {
        long awarded = IntStream.range(0, codes.length).filter(this::isAwarded).count();
        return city.label() + " by " + evaluator + ": " + awarded + " of " + codes.length + " criteria marked";
    }

    /** A sheet that is being filled in; not for sharing between threads. */
    public static final class Draft {
        private final Checklist checklist;
        private final short[] codes;
        private final Map<Integer, Remark> remarks = new HashMap<>();
        private final BitSet simulated = new BitSet();

        private Draft(Checklist checklist) {
            this.checklist = checklist;
            this.codes = new short[checklist.criteria().size()];
            Arrays.fill(codes, code(MissingReason.NOT_ASSESSED));
        }

        /** Gives the criterion at this place of the checklist an answer of its scale. */
        public Draft award(int place, int answer) {
            codes[place] = (short) Objects.checkIndex(answer, checklist.units().answers(place));
            return this;
        }

        /** Leaves the criterion at this place without a mark. */
        public Draft leaveOut(int place, MissingReason reason) {
            codes[place] = code(reason);
            return this;
        }

        /** Notes something beside the mark at this place. */
        public Draft remark(int place, Remark remark) {
            if (remark.equals(Remark.SIMULATED)) {
                simulated.set(place);
            } else if (!remark.equals(Remark.NONE)) {
                remarks.put(place, remark);
            }
            return this;
        }

        private static short code(MissingReason reason) {
            return (short) (-1 - REASONS.indexOf(reason));
        }

        /** The finished sheet; what was left blank is not assessed. The draft is used up. */
        public ScoreSheet by(Evaluator evaluator, City city) {
            return new ScoreSheet(city, evaluator, checklist, codes, Map.copyOf(remarks), simulated);
        }
    }
}
