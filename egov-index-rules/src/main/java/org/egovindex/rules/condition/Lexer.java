package org.egovindex.rules.condition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.NameFault;
import org.egovindex.model.Naming;

/** Cuts a condition into words, one at a time, and says where something is wrong. */
final class Lexer {
    private static final Pattern PATH = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*+(?:\\.[A-Za-z_][A-Za-z0-9_]*+)*+");
    private static final Pattern NUMBER = Pattern.compile("-?([0-9]++)(?:\\.([0-9]++))?+");
    private static final int MOST_DIGITS = 13;
    private static final int MOST_DECIMALS = 12;

    /** Longer ones first; those that the language lacks are here so that they are named whole. */
    private static final List<String> SYMBOLS =
            List.of("===", "!==", "&&", "||", "==", "!=", "<=", ">=", "=~", "!~", "~=", "<>", "=<", "=>", "**", "??");

    private final String text;
    private int at;
    private Optional<Token> ahead = Optional.empty();

    Lexer(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** The word that comes next, which stays there. */
    Token peek() {
        if (ahead.isEmpty()) {
            ahead = Optional.of(read());
        }
        return ahead.get();
    }

    /** The word that comes next. */
    Token next() {
        Token token = peek();
        ahead = Optional.empty();
        return token;
    }

    /** Takes this symbol if it comes next. */
    boolean take(String symbol) {
        boolean there = peek().is(symbol);
        if (there) {
            next();
        }
        return there;
    }

    ConditionSyntaxException refuse(ProblemCode code, int offset, String reason, String advice) {
        return new ConditionSyntaxException(code, text, offset, reason, advice);
    }

    private Token read() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (at >= ConditionText.LONGEST && text.length() > ConditionText.LONGEST) {
            throw refuse(
                    ProblemCode.LIMIT_EXPRESSION,
                    ConditionText.LONGEST,
                    "A condition must have at most " + ConditionText.LONGEST + " characters, not " + text.length()
                            + ".",
                    "Maybe it is several criteria.");
        }
        if (at == text.length()) {
            return new Token(Token.Kind.END, "", at, at);
        }
        char first = text.charAt(at);
        boolean number = isDigit(first) || (first == '-' && at + 1 < text.length() && isDigit(text.charAt(at + 1)));
        Matcher path = PATH.matcher(text).region(at, text.length());
        return number
                ? number()
                : first == '"' || first == '\'' ? string(first) : path.lookingAt() ? taken(path.end()) : symbol();
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private Token taken(int end) {
        return token(Token.Kind.PATH, text.substring(at, end), end);
    }

    private Token token(Token.Kind kind, String says, int end) {
        Token token = new Token(kind, says, at, end);
        at = end;
        return token;
    }

    private Token symbol() {
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                return token(Token.Kind.SYMBOL, symbol, at + symbol.length());
            }
        }
        int end = text.offsetByCodePoints(at, 1);
        return token(Token.Kind.SYMBOL, text.substring(at, end), end);
    }

    private Token number() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        boolean found = number.lookingAt();
        int decimals = found && number.group(2) != null ? number.group(2).length() : 0;
        if (!found || number.group(1).length() > MOST_DIGITS || decimals > MOST_DECIMALS) {
            throw refuse(
                    ProblemCode.RULE_SYNTAX,
                    at,
                    "A number must have at most " + MOST_DIGITS + " digits and " + MOST_DECIMALS + " decimals.",
                    "Maybe another unit is meant.");
        }
        int end = number.end();
        if (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '.')) {
            throw refuse(
                    ProblemCode.RULE_SYNTAX,
                    end,
                    "A number is digits, or digits . digits, and nothing after them.",
                    "Maybe " + number.group() + " is meant: a unit belongs to the slot, and there are no exponents.");
        }
        return token(Token.Kind.NUMBER, number.group(), end);
    }

    private Token string(char quote) {
        StringBuilder says = new StringBuilder();
        int place = at + 1;
        while (place < text.length() && text.charAt(place) != quote) {
            if (text.charAt(place) == '\\') {
                place++;
                if (place == text.length() || "\\'\"".indexOf(text.charAt(place)) < 0) {
                    throw refuse(
                            ProblemCode.RULE_SYNTAX,
                            place - 1,
                            "In a string, \\ stands before a quote or another \\ only.",
                            "Maybe \\\\ is meant.");
                }
            }
            says.append(text.charAt(place));
            place++;
        }
        if (place >= text.length()) {
            throw refuse(
                    ProblemCode.RULE_SYNTAX,
                    at,
                    "The string that begins here has no end.",
                    "Maybe a " + quote + " is missing.");
        }
        checkVisible(says.toString());
        return token(Token.Kind.STRING, says.toString(), place + 1);
    }

    private void checkVisible(String says) {
        for (String word : says.split(" ", -1)) {
            Optional<NameFault> fault = word.isEmpty() ? Optional.empty() : Naming.fault(word);
            if (fault.isPresent() && fault.get() != NameFault.TOO_LONG) {
                throw refuse(
                        ProblemCode.of(fault.get()),
                        at,
                        "The string that begins here " + fault.get().explanation() + ".",
                        "Maybe it was copied from a page: type it again.");
            }
        }
    }
}
