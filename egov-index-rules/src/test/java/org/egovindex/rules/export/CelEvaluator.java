package org.egovindex.rules.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of CEL that is printed, with two truth values; reads the text and knows nothing of conditions. */
final class CelEvaluator {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9]+(?:\\.[0-9]+)?"
                    + "|[A-Za-z_][A-Za-z0-9_]*(?:\\.(?!startsWith\\()[A-Za-z_][A-Za-z0-9_]*)*|\\.startsWith|&&|\\|\\||[<>=!]=|.)");

    private final List<String> tokens = new ArrayList<>();
    private final Map<String, Object> variables;
    private int at;

    private CelEvaluator(String text, Map<String, Object> variables) {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group(1));
        }
        tokens.add("end");
        this.variables = variables;
    }

    static boolean evaluate(String text, Map<String, Object> variables) {
        CelEvaluator evaluator = new CelEvaluator(text, variables);
        Object result = evaluator.ternary();
        evaluator.expect("end");
        return (Boolean) result;
    }

    private boolean accept(String token) {
        boolean is = tokens.get(at).equals(token);
        at += is ? 1 : 0;
        return is;
    }

    private void expect(String token) {
        if (!accept(token)) {
            throw new AssertionError(token + " expected at " + tokens.subList(at, tokens.size()));
        }
    }

    private Object ternary() {
        Object value = or();
        if (accept("?")) {
            Object yes = or();
            expect(":");
            Object no = ternary();
            return (Boolean) value ? yes : no;
        }
        return value;
    }

    private Object or() {
        Object value = and();
        while (accept("||")) {
            value = (Boolean) and() | (Boolean) value;
        }
        return value;
    }

    private Object and() {
        Object value = relation();
        while (accept("&&")) {
            value = (Boolean) relation() & (Boolean) value;
        }
        return value;
    }

    private Object relation() {
        Object left = sum();
        if (accept("in")) {
            expect("[");
            boolean found = false;
            while (!accept("]")) {
                found |= same(left, sum());
                accept(",");
            }
            return found;
        }
        String sign = tokens.get(at);
        if (!List.of("==", "!=", "<", "<=", ">", ">=").contains(sign)) {
            return left;
        }
        at++;
        Object right = sum();
        if (sign.equals("==") || sign.equals("!=")) {
            return same(left, right) == sign.equals("==");
        }
        int order = left instanceof String text
                ? text.compareTo((String) right)
                : number(left, right).compareTo(number(right, left));
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    /** Integers and doubles are never compared with each other, as in strict CEL. */
    private static BigDecimal number(Object one, Object other) {
        assertSameKind(one, other);
        return one instanceof Long whole ? BigDecimal.valueOf(whole) : (BigDecimal) one;
    }

    private static boolean same(Object one, Object other) {
        assertSameKind(one, other);
        return one instanceof BigDecimal number ? number.compareTo((BigDecimal) other) == 0 : one.equals(other);
    }

    private static void assertSameKind(Object one, Object other) {
        if (one.getClass() != other.getClass()) {
            throw new AssertionError("no such overload: " + one + " and " + other);
        }
    }

    private Object sum() {
        Object value = unary();
        while (accept("+")) {
            value = (Long) value + (Long) unary();
        }
        return value;
    }

    private Object unary() {
        return accept("!") ? !(Boolean) unary() : member();
    }

    private Object member() {
        Object value = primary();
        if (accept(".startsWith")) {
            expect("(");
            String prefix = (String) primary();
            expect(")");
            return ((String) value).startsWith(prefix);
        }
        return value;
    }

    private Object primary() {
        if (accept("(")) {
            Object inside = ternary();
            expect(")");
            return inside;
        }
        String token = tokens.get(at++);
        if (token.equals("true") || token.equals("false")) {
            return token.equals("true");
        }
        if (token.startsWith("\"")) {
            return unquoted(token);
        }
        if (token.matches("-?[0-9]+")) {
            return Long.valueOf(token);
        }
        if (token.matches("-?[0-9]+\\.[0-9]+")) {
            return new BigDecimal(token);
        }
        Object value = variables.get(token);
        if (value == null) {
            throw new AssertionError("no variable " + token);
        }
        return value;
    }

    private static String unquoted(String token) {
        String inside = token.substring(1, token.length() - 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < inside.length(); i++) {
            if (inside.charAt(i) != '\\') {
                text.append(inside.charAt(i));
            } else if (inside.charAt(i + 1) == 'u') {
                text.append((char) Integer.parseInt(inside.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                i++;
                text.append(inside.charAt(i));
            }
        }
        return text.toString();
    }
}
