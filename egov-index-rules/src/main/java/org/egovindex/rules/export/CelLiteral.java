package org.egovindex.rules.export;

import java.util.List;
import java.util.Locale;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.LevelDomain;
import org.egovindex.rules.evidence.RealDomain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.WholeDomain;

/** Names, types and constants as the Common Expression Language has them. */
final class CelLiteral {
    /** The words that cannot be the name of anything (CEL language definition, Syntax). */
    private static final List<String> RESERVED = List.of(
            "false",
            "in",
            "null",
            "true",
            "as",
            "break",
            "const",
            "continue",
            "else",
            "for",
            "function",
            "if",
            "import",
            "let",
            "loop",
            "package",
            "namespace",
            "return",
            "var",
            "void",
            "while");

    private CelLiteral() {}

    /** The name of a slot; a word that is reserved gets a {@code _} behind it. */
    static String name(Slot slot) {
        StringBuilder name = new StringBuilder();
        for (String word : slot.name().split("\\.", -1)) {
            name.append(name.isEmpty() ? "" : ".").append(word).append(RESERVED.contains(word) ? "_" : "");
        }
        return name.toString();
    }

    /** The type of a slot; days are texts, for those of ISO 8601 compare as the days do. */
    static String type(Domain domain) {
        if (domain instanceof WholeDomain) {
            return "int";
        }
        if (isDouble(domain)) {
            return "double";
        }
        return domain.type().equals("bool") ? "bool" : "string";
    }

    private static boolean isDouble(Domain domain) {
        return domain instanceof RealDomain || domain instanceof LevelDomain;
    }

    /** A constant of a slot; decimal numbers keep a point, since CEL compares no integer with a double variable. */
    static String of(Slot slot, Value value) {
        if (value instanceof Value.Numeric numeric) {
            boolean point = isDouble(slot.domain()) && numeric.number().scale() <= 0;
            return numeric.shown() + (point ? ".0" : "");
        }
        return value instanceof Value.Flag ? value.shown() : text(value.shown());
    }

    /** A text in quotes, of plain ASCII but for what is a letter anywhere. */
    static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').appendCodePoint(character);
            } else if (character < ' ' || (character > '~' && !Character.isLetterOrDigit(character))) {
                boolean small = character <= Character.MAX_VALUE;
                String hex = Integer.toHexString(character).toUpperCase(Locale.ROOT);
                quoted.append(small ? "\\u" : "\\U").append("0".repeat((small ? 4 : 8) - hex.length()));
                quoted.append(hex);
            } else {
                quoted.appendCodePoint(character);
            }
        });
        return quoted.append('"').toString();
    }
}
