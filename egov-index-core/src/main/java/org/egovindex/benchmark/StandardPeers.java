package org.egovindex.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.egovindex.model.Naming;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;
import org.egovindex.rank.RankedUnit;
import org.egovindex.rank.Ranking;

/** The ways to choose peers. */
final class StandardPeers {
    private StandardPeers() {}

    /** The first ones. */
    record Best(int count) implements Peers {
        Best {
            requireSome(count);
        }

        @Override
        public List<Unit> of(Unit unit, Ranking ranking) {
            List<RankedUnit> others = others(unit, ranking, other -> true);
            RankedUnit last = others.get(Math.min(count, others.size()) - 1);
            return units(others, row -> row.rank().compareTo(last.rank()) <= 0);
        }

        @Override
        public String described() {
            return count == 1 ? "the best" : "the best " + count;
        }
    }

    /** Everybody. */
    record All() implements Peers {
        @Override
        public List<Unit> of(Unit unit, Ranking ranking) {
            return units(others(unit, ranking, other -> true), row -> true);
        }

        @Override
        public String described() {
            return "all others";
        }
    }

    /** A group. */
    record Sharing(String attribute) implements Peers {
        @Override
        public List<Unit> of(Unit unit, Ranking ranking) {
            String own = unit.attribute(attribute)
                    .orElseThrow(() -> new IllegalArgumentException("It is not known of " + unit.label() + " which "
                            + Naming.visible(attribute) + " it has, so there are no peers." + known(ranking)));
            List<Unit> peers = units(
                    others(unit, ranking, other -> true),
                    row -> row.unit().attribute(attribute).filter(own::equals).isPresent());
            if (peers.isEmpty()) {
                throw new IllegalArgumentException("No other unit with a score has the " + Naming.visible(attribute)
                        + " " + Naming.visible(own) + " of " + unit.label() + "." + known(ranking));
            }
            return peers;
        }

        private static String known(Ranking ranking) {
            TreeSet<String> names = new TreeSet<>();
            ranking.rows().forEach(row -> names.addAll(row.unit().attributes().keySet()));
            return names.isEmpty()
                    ? "\nMaybe a file with the attributes of units was left out: there are none."
                    : "\nMaybe one of " + names + " is meant.";
        }

        @Override
        public String described() {
            return "the same " + attribute;
        }
    }

    /** Those beside it in the ranking. */
    record Nearest(int count) implements Peers {
        Nearest {
            requireSome(count);
        }

        @Override
        public List<Unit> of(Unit unit, Ranking ranking) {
            Rational own = ranking.of(unit.label()).score();
            List<RankedUnit> others = others(unit, ranking, other -> true);
            Rational farthest = others.stream()
                    .map(row -> distance(own, row))
                    .sorted(Comparator.naturalOrder())
                    .limit(count)
                    .reduce(Rational.ZERO, (nearer, farther) -> farther);
            return units(others, row -> distance(own, row).compareTo(farthest) <= 0);
        }

        private static Rational distance(Rational own, RankedUnit other) {
            Rational difference = own.minus(other.score());
            return difference.signum() < 0 ? Rational.ZERO.minus(difference) : difference;
        }

        @Override
        public String described() {
            return "the nearest " + count;
        }
    }

    /** Chosen by hand. */
    record Named(List<String> names) implements Peers {
        Named {
            names = List.copyOf(names);
        }

        @Override
        public List<Unit> of(Unit unit, Ranking ranking) {
            List<Unit> chosen =
                    names.stream().map(name -> ranking.of(name).unit()).toList();
            return units(others(unit, ranking, chosen::contains), row -> true);
        }

        @Override
        public String described() {
            return String.join("; ", names);
        }
    }

    private static void requireSome(int count) {
        if (count < 1) {
            throw new IllegalArgumentException(
                    "The number of peers must be 1 or more, not " + count + ".\nMaybe all others are meant.");
        }
    }

    private static List<RankedUnit> others(Unit unit, Ranking ranking, Predicate<Unit> wanted) {
        List<RankedUnit> others = ranking.rows().stream()
                .filter(row -> !row.unit().equals(unit) && wanted.test(row.unit()))
                .toList();
        return Optional.of(others)
                .filter(rows -> !rows.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("There is no other unit with a score to compare "
                        + unit.label() + " with.\nMaybe the unit itself was named as its peer."));
    }

    private static List<Unit> units(List<RankedUnit> rows, Predicate<RankedUnit> wanted) {
        return rows.stream().filter(wanted).map(RankedUnit::unit).toList();
    }
}
