package org.egovindex.rules.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a slot can hold: its type, its unit and its bounds. */
public sealed interface Domain
        permits FlagDomain, WholeDomain, RealDomain, ChoiceDomain, TextDomain, DayDomain, LevelDomain {
    /** Yes or no. */
    static Domain flag() {
        return new FlagDomain();
    }

    /** Whole numbers of any size. */
    static WholeDomain whole() {
        return new WholeDomain(Optional.empty(), Optional.empty(), "");
    }

    /** Decimal numbers of any size. */
    static RealDomain real() {
        return new RealDomain(Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    /** One of these words, which have no order. */
    static ChoiceDomain oneOf(String... words) {
        return new ChoiceDomain(List.of(words), false);
    }

    /** One of these words, from the least to the most. */
    static ChoiceDomain ordered(String... words) {
        return new ChoiceDomain(List.of(words), true);
    }

    /** Any text. */
    static Domain text() {
        return new TextDomain();
    }

    /** Any day. */
    static DayDomain day() {
        return new DayDomain(Optional.empty(), Optional.empty());
    }

    /** One of these points, as an evaluator gives them. */
    static LevelDomain level(List<BigDecimal> points) {
        return new LevelDomain(points);
    }

    /** The name of the type in documents. */
    String type();

    /** The unit of numbers; empty if there is none. */
    default String unit() {
        return "";
    }

    /** Whether one value can be less than another. */
    boolean isOrdered();

    /** Why a value cannot stand here, as the end of a sentence; nothing if it can. */
    Optional<String> fault(Value value);

    /** The value that a text means, as in a CSV file; nothing if none of this type, whatever its bounds. */
    Optional<Value> read(String text);

    /** Less than 0, 0 or more, as the first value is less than, equal to or more than the second; both must be of this domain, and it ordered. */
    int compare(Value one, Value other);

    /** What is expected here, in a few words. */
    String described();
}
