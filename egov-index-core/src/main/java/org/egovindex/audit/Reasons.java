package org.egovindex.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.audit.AuditRow.Agreement;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Publication;
import org.egovindex.model.Score;
import org.egovindex.number.Rounding;
import org.egovindex.rank.RankedUnit;
import org.egovindex.rank.Ranking;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.Scored;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.table.TableUnit;

/** Tries what could explain mismatches, and says what does. */
final class Reasons {
    private final CompositeIndex index;
    private final PublishedFigures published;
    private final List<AuditRow> rows;
    private final Map<BigDecimal, List<AuditRow>> sameScore = new HashMap<>();
    private final Map<String, BigDecimal> ranksOfPublished;
    private final ComparedRanks compared;
    private final List<String> whole = new ArrayList<>();
    private final Map<String, String> missing = new HashMap<>();
    private Optional<String> otherWeights = Optional.empty();

    Reasons(CompositeIndex index, PublishedFigures published, List<AuditRow> rows) {
        this.index = index;
        this.published = published;
        this.rows = rows;
        rows.forEach(row -> row.published()
                .ifPresent(score -> sameScore
                        .computeIfAbsent(score.stripTrailingZeros(), s -> new ArrayList<>())
                        .add(row)));
        this.compared = new ComparedRanks(index, published);
        this.ranksOfPublished = ranksOfPublished();
        if (compared.leftOut() > 0) {
            whole.add(compared.leftOut() + " units were published without a rank: ranks are compared among the others");
        }
        if (rows.stream().anyMatch(row -> row.rank() == Agreement.DIFFERENT)) {
            ranks();
        }
        if (rows.stream().anyMatch(row -> row.value() == Agreement.DIFFERENT)) {
            otherWeights = OtherWeights.find(index, published);
            otherWeights.ifPresent(whole::add);
        }
        zeros();
    }

    List<String> asAWhole() {
        return whole;
    }

    /** The rank each published score would have under the methodology's rule for ties. */
    private Map<String, BigDecimal> ranksOfPublished() {
        List<Scored> scored = rows.stream()
                .filter(row -> row.published().isPresent()
                        && row.computed().isPresent()
                        && row.publishedRank().isPresent())
                .map(row -> new Scored(
                        TableUnit.of(row.unit()), Score.of(row.published().get())))
                .toList();
        Publication publication = index.methodology().publication();
        RankingRule rule = RankingRule.onUnrounded(publication.ranking().ties());
        Map<String, BigDecimal> ranks = new HashMap<>();
        for (RankedUnit unit :
                Ranking.of(scored, rule, Rounding.halfUp(published.decimals())).rows()) {
            ranks.put(unit.unit().label(), unit.rank().value());
        }
        return ranks;
    }

    private void ranks() {
        int now = agreeing(index.methodology().publication().ranking());
        int worthSaying = now + Math.max(1, (compared().size() - now + 1) / 2);
        Map<String, Integer> better = new LinkedHashMap<>();
        for (Map.Entry<String, RankingRule> rule : otherRules().entrySet()) {
            int then = agreeing(rule.getValue());
            if (then >= worthSaying) {
                better.put(rule.getKey(), then);
            }
        }
        long followingPublished = compared().stream()
                .filter(row ->
                        row.publishedRank().get().compareTo(ranksOfPublished.getOrDefault(row.unit(), BigDecimal.ZERO))
                                == 0)
                .count();
        if (followingPublished >= worthSaying) {
            better.put("ranked on the published scores instead of the recomputed ones", (int) followingPublished);
        }
        better.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(3)
                .forEach(entry -> whole.add("ranks would agree in " + entry.getValue() + " of "
                        + compared().size() + " instead of " + now + " if " + entry.getKey()));
        long broken = rows.stream()
                .filter(row -> brokenTie(row).isPresent() && row.rank() == Agreement.DIFFERENT)
                .count();
        if (broken > 0) {
            whole.add(
                    broken + " of the mismatches of ranks are ties that were broken on digits which are not published");
        }
    }

    private List<AuditRow> compared() {
        return rows.stream().filter(row -> row.rank() != Agreement.NOT_COMPARED).toList();
    }

    private Map<String, RankingRule> otherRules() {
        RankingRule own = index.methodology().publication().ranking();
        Map<String, RankingRule> rules = new LinkedHashMap<>();
        rules.put("unrounded scores were ranked", RankingRule.onUnrounded(own.ties()));
        for (TiesStrategy ties : TiesStrategy.values()) {
            rules.put("ties were ranked " + ties, own.withTies(ties));
        }
        for (int decimals = Math.max(0, published.decimals() - 1); decimals <= published.decimals() + 1; decimals++) {
            for (RoundingMode mode : List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN)) {
                Rounding rounding = new Rounding(decimals, mode);
                rules.put("scores rounded " + rounding + " were ranked", RankingRule.onRounded(rounding, own.ties()));
            }
        }
        rules.values().removeIf(own::equals);
        return rules;
    }

    private int agreeing(RankingRule rule) {
        Map<String, BigDecimal> ranks = compared.under(rule);
        return (int) compared().stream()
                .filter(row ->
                        row.publishedRank().get().compareTo(ranks.getOrDefault(row.unit(), BigDecimal.ZERO)) == 0)
                .count();
    }

    private void zeros() {
        if (rows.stream()
                .noneMatch(row ->
                        row.value() == Agreement.DIFFERENT || row.computed().isEmpty())) {
            return;
        }
        MissingAsZero zeros = new MissingAsZero(index, published);
        rows.forEach(row -> zeros.of(row).ifPresent(why -> missing.put(row.unit(), why)));
        if (!missing.isEmpty()) {
            whole.add((missing.size() == 1 ? "1 unit has" : missing.size() + " units have")
                    + " a published score that fits a missing component counted as zero");
        }
    }

    /** The other unit of a published tie whose ranks are published as different, if this row is of one. */
    private Optional<AuditRow> brokenTie(AuditRow row) {
        return row.published()
                .map(score -> sameScore.getOrDefault(score.stripTrailingZeros(), List.of()))
                .flatMap(same -> same.stream()
                        .filter(other -> !other.unit().equals(row.unit())
                                && other.publishedRank().isPresent()
                                && row.publishedRank().isPresent()
                                && other.publishedRank()
                                                .get()
                                                .compareTo(row.publishedRank().get())
                                        != 0)
                        .findFirst());
    }

    String of(AuditRow row) {
        if (missing.containsKey(row.unit())) {
            return missing.getOrDefault(row.unit(), "");
        }
        if (row.value() == Agreement.DIFFERENT) {
            return otherWeights.isPresent()
                    ? "other weights would give it"
                    : "no other weights were found that give all values: published components and score may not belong together";
        }
        if (row.rank() != Agreement.DIFFERENT) {
            return "";
        }
        Optional<AuditRow> tied = brokenTie(row);
        if (tied.isPresent()) {
            return "a broken tie: " + tied.get().unit() + " has the same published score and rank "
                    + tied.get().publishedRank().get().toPlainString();
        }
        boolean follows =
                row.publishedRank().get().compareTo(ranksOfPublished.getOrDefault(row.unit(), BigDecimal.ZERO)) == 0;
        return follows
                ? "the rank is that of the published score; it moves because scores near it differ"
                : "not the rank of the published score under this rule for ties";
    }
}
