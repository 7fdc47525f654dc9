package org.egovindex.egov.report;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.egovindex.publish.Cell;

/** The texts of the pages in one language, and numbers as that language writes them. */
final class Words {
    private static final String BUNDLE = "org.egovindex.egov.report.report";

    private final Locale locale;
    private final Map<String, String> texts;
    private final String decimalPoint;

    private Words(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
        this.decimalPoint =
                String.valueOf(DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }

    /** English, or another language of which there are texts; the locale of the machine makes no difference. */
    static Words in(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return new Words(locale, Collections.unmodifiableMap(texts));
    }

    String language() {
        return locale.getLanguage();
    }

    /** Whether results, which speak English, need to be marked as such. */
    boolean isEnglish() {
        return language().equals(Locale.ENGLISH.getLanguage());
    }

    /** The attribute for elements with words of the library: empty in an English report. */
    String english() {
        return isEnglish() ? "" : " lang=\"en\"";
    }

    /** The attribute for own words inside an element with words of the library. */
    String own() {
        return isEnglish() ? "" : " lang=\"" + language() + "\"";
    }

    Map<String, String> all() {
        return texts;
    }

    /** The text of this key with {@code {0}}, {@code {1}} ... filled in; throws if there is none. */
    String of(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("There must be a text \"" + key + "\" in " + BUNDLE + "."
                    + "\nMaybe it was added to a page and not to the bundle.");
        }
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', from)) {
            filled.append(text, from, at).append(shown(values[text.charAt(at + 1) - '0']));
            from = at + 3;
        }
        return filled.append(text, from, text.length()).toString();
    }

    private String shown(Object value) {
        return value instanceof Integer || value instanceof Long
                ? count(((Number) value).longValue())
                : value.toString();
    }

    /** A whole number with its thousands set apart. */
    String count(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A figure as a cell shows it, with the decimal point of the language. */
    String figure(Cell cell) {
        return cell.isNumber() ? figure(cell.shown()) : cell.shown();
    }

    /** A number that was written with a point. */
    String figure(String plain) {
        return decimalPoint.equals(".") ? plain : plain.replace(".", decimalPoint);
    }

    String figure(BigDecimal number) {
        return figure(number.toPlainString());
    }
}
