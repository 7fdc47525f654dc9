package org.egovindex.protocol;

import org.egovindex.number.Decimals;

/**
 * From where on a check speaks.
 *
 * @param significance the chance, at most, that a check of copying, straight-lining or severity speaks on fieldwork without fault; each such check is
 *     adjusted for how much it looks at
 * @param effect how far an evaluator's marks must lie from the others', as a share of the maxima, to be called severe or mild
 * @param sameAnswer the share of marks that are the same from which a sheet or area is looked at for straight-lining
 * @param fewestMarks how many marks a form or area must have to be looked at for straight-lining
 * @param blank the share of criteria left blank above which a sheet is reported
 */
public record CheckLimits(double significance, double effect, double sameAnswer, int fewestMarks, double blank) {
    /** One in a thousand; 5 of 100 points; nine tenths of at least 8 marks; one tenth blank. Ours: no source gives any. */
    public static final CheckLimits USUAL = new CheckLimits(0.001, 0.05, 0.9, 8, 0.1);

    /** Checks that shares are shares. */
    public CheckLimits {
        share("significance", significance);
        share("effect", effect);
        share("same answer", sameAnswer);
        share("blank", blank);
        if (fewestMarks < 2) {
            throw new IllegalArgumentException(
                    "The fewest marks must be 2 or more, not " + fewestMarks + ".\nMaybe a share was given.");
        }
    }

    private static void share(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("The limit " + what + " must be from 0 to 1, not " + Decimals.text(value)
                    + ".\nMaybe a percentage was given: 5 % is 0.05.");
        }
    }
}
