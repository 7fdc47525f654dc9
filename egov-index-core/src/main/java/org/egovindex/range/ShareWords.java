package org.egovindex.range;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;
import org.egovindex.number.Decimals;
import org.egovindex.number.Rational;

/** Shares in words, such as {@code osi 10% hci 80% tii 10%}. */
final class ShareWords {
    private static final int SHOWN = 6;

    private ShareWords() {}

    static String of(Map<String, Rational> shares) {
        return shares.isEmpty()
                ? "as stated"
                : shares.entrySet().stream()
                        .map(share -> share.getKey() + " " + percent(share.getValue()))
                        .collect(Collectors.joining(" "));
    }

    private static String percent(Rational share) {
        BigDecimal percent = Decimals.of(share.doubleValue()).movePointRight(2).setScale(SHOWN, RoundingMode.HALF_UP);
        return (percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString()) + "%";
    }
}
