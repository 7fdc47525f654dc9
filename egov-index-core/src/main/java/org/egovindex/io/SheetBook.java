package org.egovindex.io;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.model.Checklist;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Remark;
import org.egovindex.model.ScoreSheet;

/**
 * The sheets that are being filled in, one for each city and evaluator, with the line on which each mark stands.
 *
 * <p>All sheets lie in one array, row after row, since the rows of a file may come in any order: a mark costs one look at
 * memory, not a walk from object to object.
 */
final class SheetBook {
    private static final List<MissingReason> REASONS = List.of(MissingReason.values());
    private static final short BLANK = 0;
    private static final short NOT_ASSESSED = code(MissingReason.NOT_ASSESSED);
    private static final long MOST_CELLS = 500_000_000;

    private final Checklist checklist;
    private final int criteria;
    private final PairTable sheets = new PairTable();
    private short[] codes;
    private int[] lines;
    private int[] cities = new int[64];
    private int[] evaluators = new int[64];
    private long marked;
    private final BitSet simulated = new BitSet();
    private final Map<Integer, Map<Integer, Remark>> remarks = new HashMap<>();

    SheetBook(Checklist checklist) {
        this.checklist = checklist;
        this.criteria = checklist.criteria().size();
        this.codes = new short[64 * criteria];
        this.lines = new int[64 * criteria];
    }

    /** Whether one sheet more can be held: at most half a thousand million marks, 3 GB. */
    boolean hasRoom() {
        return (sheets.size() + 1L) * criteria < MOST_CELLS;
    }

    /** The number of the sheet of this city and evaluator; a new one is blank. */
    int sheet(int city, int evaluator) {
        int known = sheets.size();
        int sheet = sheets.numberOf(city, evaluator);
        if (sheet == known) {
            if (sheet == cities.length) {
                cities = Arrays.copyOf(cities, 2 * sheet);
                evaluators = Arrays.copyOf(evaluators, 2 * sheet);
                codes = Arrays.copyOf(codes, (int) Math.min(2L * sheet * criteria, MOST_CELLS));
                lines = Arrays.copyOf(lines, codes.length);
            }
            cities[sheet] = city;
            evaluators[sheet] = evaluator;
        }
        return sheet;
    }

    int size() {
        return sheets.size();
    }

    int city(int sheet) {
        return cities[sheet];
    }

    int evaluator(int sheet) {
        return evaluators[sheet];
    }

    boolean isBlank(int sheet, int place) {
        return codes[sheet * criteria + place] == BLANK;
    }

    /** Whether points were given, or the site was looked at without giving any. */
    boolean isMarked(int sheet, int place) {
        short code = codes[sheet * criteria + place];
        return code != BLANK && code != NOT_ASSESSED;
    }

    /** Whether every criterion of every sheet is marked. */
    boolean isComplete() {
        return marked == (long) size() * criteria;
    }

    /** The line on which the mark at this place stands. */
    int line(int sheet, int place) {
        return lines[sheet * criteria + place];
    }

    boolean holds(int sheet, int place, ReadScore score) {
        return codes[sheet * criteria + place] == code(score);
    }

    void write(int sheet, int place, ReadScore score, long line) {
        short code = code(score);
        codes[sheet * criteria + place] = code;
        marked += code == NOT_ASSESSED ? 0 : 1;
        lines[sheet * criteria + place] = (int) Math.min(line, Integer.MAX_VALUE);
    }

    /** Notes that the mark at this place was made by a programme. */
    void simulated(int sheet, int place) {
        simulated.set(sheet * criteria + place);
    }

    void remark(int sheet, int place, Remark remark) {
        remarks.computeIfAbsent(sheet, s -> new HashMap<>()).put(place, remark);
    }

    private static short code(ReadScore score) {
        if (score instanceof ReadScore.Given given) {
            return (short) (given.answer() + 1);
        }
        return score instanceof ReadScore.Left left ? code(left.reason()) : BLANK;
    }

    private static short code(MissingReason reason) {
        return (short) (-1 - REASONS.indexOf(reason));
    }

    /** The finished sheet. */
    ScoreSheet finish(int sheet, City city, Evaluator evaluator) {
        ScoreSheet.Draft draft = ScoreSheet.draft(checklist);
        for (int place = 0; place < criteria; place++) {
            int code = codes[sheet * criteria + place];
            if (code > BLANK) {
                draft.award(place, code - 1);
            } else if (code < BLANK) {
                draft.leaveOut(place, REASONS.get(-1 - code));
            }
        }
        for (int at = simulated.nextSetBit(sheet * criteria);
                at >= 0 && at < (sheet + 1) * criteria;
                at = simulated.nextSetBit(at + 1)) {
            draft.remark(at - sheet * criteria, Remark.SIMULATED);
        }
        remarks.getOrDefault(sheet, Map.of()).forEach(draft::remark);
        return draft.by(evaluator, city);
    }
}
