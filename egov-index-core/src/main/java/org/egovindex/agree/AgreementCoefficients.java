package org.egovindex.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.egovindex.agree.ChanceAgreement.Chance;

/**
 * The coefficients of agreement by name. All are at most 1, which is complete agreement; 0 is what chance would give, for those that know chance. Without variation they are undefined.
 *
 * <p>Worked lines are of the table 20 5 / 10 15: fifty subjects, two raters, two categories.
 */
public final class AgreementCoefficients {
    private static final String FLEISS_1971 = "Fleiss, Psychological Bulletin 76 (1971)";
    private static final String COHEN_1960 = "Cohen, Educational and Psychological Measurement 20 (1960)";
    private static final String COHEN_1968 = "Cohen, Psychological Bulletin 70 (1968)";
    private static final String KENDALL = "Kendall and Babington Smith, Annals of Mathematical Statistics 10 (1939)";
    private static final String GWET =
            "Gwet, British Journal of Mathematical and Statistical Psychology 61 (2008); Handbook of inter-rater reliability (2014)";

    /** The share of pairs of ratings of a subject that agree; from 0 to 1, chance not taken off. Worked line: (20 + 15) / 50 = 0.7. */
    public static final AgreementCoefficient PERCENT = percent(Weighting.NOMINAL);

    /** Cohen's kappa of two raters: {@code (p_o - p_e) / (1 - p_e)}. Worked line: p_e = 0.5 x 0.6 + 0.5 x 0.4 = 0.5, kappa 0.4. */
    public static final AgreementCoefficient COHEN = cohen(Weighting.NOMINAL);

    /** Fleiss' kappa of any number of raters; of two it is Scott's pi. Worked line: p_e = 0.55^2 + 0.45^2 = 0.505, kappa 0.195 / 0.495 = 0.3939. */
    public static final AgreementCoefficient FLEISS = fleiss(Weighting.NOMINAL);

    /** Gwet's AC1: chance agreement is {@code sum p (1 - p) / (q - 1)}, small where one category prevails. Worked line: p_e = 0.495, AC1 0.205 / 0.505 = 0.4059. */
    public static final AgreementCoefficient GWET_AC1 =
            chance("gwet-ac1", "Gwet's AC1", GWET, Chance.GWET, Weighting.NOMINAL);

    /** Brennan and Prediger: chance agreement is 1 / q. Worked line: 0.2 / 0.5 = 0.4. */
    public static final AgreementCoefficient BRENNAN_PREDIGER = brennanPrediger(Weighting.NOMINAL);

    /** Kendall's W, corrected for ties: {@code 12 S / (m^2 (n^3 - n) - m sum(t^3 - t))}; from 0 to 1, a matter of order only. */
    public static final AgreementCoefficient KENDALL_W =
            told("kendall-w", "Kendall's W", KENDALL, (rows, times) -> KendallConcordance.of(rows, true));

    /** Kendall's W as if there were no ties: {@code 12 S / (m^2 (n^3 - n))}. */
    public static final AgreementCoefficient KENDALL_W_UNCORRECTED = told(
            "kendall-w-uncorrected",
            "Kendall's W, ties not corrected for",
            KENDALL,
            (rows, times) -> KendallConcordance.of(rows, false));

    /** Cronbach's alpha of the sum of the columns: {@code k / (k - 1) (1 - sum of variances / variance of the sum)}, the same as ICC(3,k). */
    public static final AgreementCoefficient CRONBACH_ALPHA = told(
            "cronbach-alpha",
            "Cronbach's alpha",
            "Cronbach, Psychometrika 16 (1951)",
            (rows, times) -> IntraclassCorrelation.of(rows, times, IccForm.ICC_3_K));

    /** Cronbach's alpha of standardised columns: {@code k r / (1 + (k - 1) r)} with the mean correlation r. */
    public static final AgreementCoefficient CRONBACH_ALPHA_STANDARDISED = told(
            "cronbach-alpha-standardised",
            "Cronbach's alpha, standardised",
            "Cronbach, Psychometrika 16 (1951)",
            (rows, times) -> StandardisedAlpha.of(rows));

    private AgreementCoefficients() {}

    /** The mean agreement of pairs with weights, chance not taken off. */
    public static AgreementCoefficient percent(Weighting weighting) {
        return chance("percent", "Percent agreement", "-", Chance.NONE, weighting);
    }

    /** Cohen's kappa with weights. */
    public static AgreementCoefficient cohen(Weighting weighting) {
        return told(
                id("cohen", weighting),
                title("Cohen's kappa", weighting),
                weighting.isNominal() ? COHEN_1960 : COHEN_1968,
                (rows, times) -> CohenKappa.of(rows, weighting));
    }

    /** The mean of Cohen's kappa over pairs of raters, each as often as they rated a subject both. */
    public static AgreementCoefficient light(Weighting weighting) {
        return told(
                id("light", weighting),
                title("Light's kappa, mean of pairs of raters", weighting),
                "Light, Psychological Bulletin 76 (1971)",
                (rows, times) -> LightKappa.of(rows, weighting));
    }

    /** Conger's kappa of raters that are told apart: agreement as in Fleiss' kappa, chance the mean over pairs of raters of what their own shares give. */
    public static AgreementCoefficient conger(Weighting weighting) {
        return told(
                id("conger", weighting),
                title("Conger's kappa", weighting),
                "Conger, Psychological Bulletin 88 (1980)",
                (rows, times) -> CongerKappa.of(rows, weighting));
    }

    /** Fleiss' kappa with weights. */
    public static AgreementCoefficient fleiss(Weighting weighting) {
        return chance("fleiss", "Fleiss' kappa", FLEISS_1971, Chance.FLEISS, weighting);
    }

    /** Gwet's AC2: {@code T / (q (q - 1)) sum p (1 - p)} by chance, T the sum of the weights; with nominal weights AC1. */
    public static AgreementCoefficient gwet(Weighting weighting) {
        return weighting.isNominal() ? GWET_AC1 : chance("gwet-ac2", "Gwet's AC2", GWET, Chance.GWET, weighting);
    }

    /** Brennan and Prediger with weights: {@code T / q^2} by chance. */
    public static AgreementCoefficient brennanPrediger(Weighting weighting) {
        return chance(
                "brennan-prediger",
                "Brennan-Prediger",
                "Brennan and Prediger, Educational and Psychological Measurement 41 (1981)",
                Chance.BRENNAN_PREDIGER,
                weighting);
    }

    /** Krippendorff's alpha: {@code 1 - D_o / D_e}; for any number of raters and gaps. Worked line, nominal: 1 - 0.3 x 99 / (2 x 0.55 x 0.45 x 100) = 0.4. */
    public static AgreementCoefficient krippendorff(Metric metric) {
        return new StandardCoefficient(
                "krippendorff-" + metric,
                "Krippendorff's alpha, " + metric,
                "Krippendorff, Content analysis; Computing Krippendorff's alpha-reliability (2011)",
                true,
                (rows, times) -> KrippendorffAlpha.of(rows, metric));
    }

    /** Intraclass correlation. Nothing is clamped: a number below 0 says that ratings of a subject differ more than those of different ones. */
    public static AgreementCoefficient icc(IccForm form) {
        return new StandardCoefficient(
                form.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                form.toString(),
                "Shrout and Fleiss, Psychological Bulletin 86 (1979)",
                form.isOneWay(),
                (rows, times) -> IntraclassCorrelation.of(rows, times, form));
    }

    private static AgreementCoefficient told(
            String id, String title, String source, StandardCoefficient.Preparation preparation) {
        return new StandardCoefficient(id, title, source, false, preparation);
    }

    private static AgreementCoefficient chance(
            String id, String title, String source, Chance chance, Weighting weighting) {
        return new StandardCoefficient(
                id(id, weighting),
                title(title, weighting),
                source,
                true,
                (rows, times) -> ChanceAgreement.of(rows, chance, weighting));
    }

    private static String id(String id, Weighting weighting) {
        return weighting.isNominal() ? id : id + "-" + weighting.id();
    }

    private static String title(String title, Weighting weighting) {
        return weighting.isNominal() ? title : title + ", " + weighting.id() + " weights";
    }

    /** All of them, with the usual weights and metrics. */
    public static List<AgreementCoefficient> all() {
        List<AgreementCoefficient> all = new ArrayList<>(List.of(PERCENT));
        for (Metric metric : Metric.values()) {
            all.add(krippendorff(metric));
        }
        all.addAll(List.of(
                GWET_AC1,
                gwet(Weighting.LINEAR),
                gwet(Weighting.QUADRATIC),
                FLEISS,
                BRENNAN_PREDIGER,
                COHEN,
                cohen(Weighting.LINEAR),
                cohen(Weighting.QUADRATIC),
                light(Weighting.NOMINAL),
                conger(Weighting.NOMINAL)));
        for (IccForm form : IccForm.values()) {
            all.add(icc(form));
        }
        all.addAll(List.of(KENDALL_W, CRONBACH_ALPHA, CRONBACH_ALPHA_STANDARDISED));
        return List.copyOf(all);
    }

    /** The coefficient of this id, if there is one. */
    public static Optional<AgreementCoefficient> find(String id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
