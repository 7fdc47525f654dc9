package org.egovindex.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One fault each in a small book, told at its line and column. */
class TextFaultsTest {
    private static final String BOOK = """
            checklist small 1
            scale ordinal : 0, 1, 2, 3
            area privacy 20
            slot scope : ordered enum none, home, every
            slot hours : int 0..100 h
            slot found : bool
            criterion A in privacy on ordinal # p. 1
              question "What?"
              3 when scope == "every" && hours <= 24
              0 otherwise
              example scope="every" hours=12 => 3
            """;

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "&& hours <= 24; && hour <= 24; x:9:30: error: There is no slot hour. Maybe hours is meant. [UNKNOWN_SLOT]",
                "scope == \"every\"; scope == \"evry\"; x:9:19: error: scope must be one of none, home, every, not \"evry\". Maybe every is meant. [OUT_OF_DOMAIN]",
                "hours <= 24; hours <= 24 # a day; x:9:42: error: # stands only at the end of a line that begins with criterion, and says why it is as it is: other comments would be lost in JSON. Maybe title, source or notice is meant, or note \"...\" below a criterion. [RULE_SYNTAX]",
                "`  question`; `\tquestion`; x:8:1: error: lines are indented with spaces, not with tabs. Use two spaces. [CONTROL_CHAR]",
                "`  question`; question; x:8:1: error: no line begins so. Maybe it belongs to the criterion above: put two spaces before it. [UNKNOWN_KEY]",
                "`  question`; ask; x:8:1: error: no line begins so. Known are checklist, title, source, notice, methodology, language, points, scale, slot, area, lineage, criterion, add, replace, remove, retext, reweight, rescale. [UNKNOWN_KEY]",
                "checklist small 1; `# my first book\nchecklist small 1`; x:1:1: error: # stands only at the end of a line that begins with criterion, and says why it is as it is: other comments would be lost in JSON. Maybe title, source or notice is meant, or note \"...\" below a criterion. [RULE_SYNTAX]",
                "question \"What?\"; qestion \"What?\"; x:8:3: error: no line below a criterion begins so. Maybe question is meant. [UNKNOWN_KEY]",
                "question \"What?\"; question What?; x:8:12: error: here should be a text in \" quotes, not What?. [RULE_SYNTAX]",
                "question \"What?\"; question \"What?; x:8:12: error: the text that begins here has no end. Maybe a \" is missing. [RULE_SYNTAX]",
                "  0 otherwise; `  `; x:7:1: error: the last line of levels must be otherwise, so that every site has points. Maybe add 0 otherwise. [MISSING_KEY]",
                "3 when; 5 when; x:9:3: error: 5 is not on the scale, which is 0, 1, 2, 3. Maybe the criterion is on another scale. [OUT_OF_SCALE]",
                "3 when; 3 if; x:9:5: error: here should be when or otherwise, not if. [RULE_SYNTAX]",
                "0 otherwise; 3 otherwise; x:9:3: error: The level 3 must be worth more than 3, which follows it. Maybe write the levels from the most points to the fewest. [BAD_VALUE]",
                "in privacy; in privcy; x:7:1: error: there is no area \"privcy\". Maybe privacy is meant. [BAD_VALUE]",
                "on ordinal #; on ordnal #; x:7:27: error: there is no scale \"ordnal\". Maybe ordinal is meant. [BAD_VALUE]",
                "in privacy on; on; x:7:13: error: here should be in, not on. [RULE_SYNTAX]",
                "slot found : bool; slot found : boolean; x:6:14: error: there is no type \"boolean\" of slots. Known are bool, int, decimal, enum, ordered, text, date. [BAD_VALUE]",
                "slot found : bool; slot found bool; x:6:12: error: here should be :, not bool. [RULE_SYNTAX]",
                "int 0..100 h; int 100..0 h; x:5:1: error: The bounds 100 and 0 of whole numbers must be in order and within a million million. Maybe the two are swapped. [BAD_VALUE]",
                "int 0..100 h; int 0..many h; x:5:18: error: many cannot be a bound of this type. Maybe 0..100, 0.5..1.5 or 1990-01-01.. is meant. [BAD_NUMBER]",
                "slot found : bool; slot rated.A : bool; x:6:6: error: the slot rated.A is there by itself. Leave it out: slots of ratings are never declared. [BAD_VALUE]",
                "slot found : bool; slot found : bool source crowler; x:6:26: error: there is no source \"crowler\". Maybe crawler is meant. [BAD_VALUE]",
                "slot found : bool; slot found : bool absent not-looked is true; x:6:1: error: That nobody looked must not be a finding, such as true. Maybe not-found is meant: somebody looked, and it was not there. [BAD_VALUE]",
                "hours=12; hours=1200; x:11:31: error: hours must be a whole number from 0 to 100 h, not 1200. [OUT_OF_DOMAIN]",
                "hours=12; hours=\"12\"; x:11:31: error: hours must be a whole number from 0 to 100 h, not \"12\". Maybe write it without quotes. [OUT_OF_DOMAIN]",
                "hours=12; hours absent lost; x:11:38: error: there is no absence \"lost\". Known are not-looked, not-found, blocked, error, conflict, stale, withheld. [BAD_VALUE]",
                "hours=12; scope=\"none\"; x:11:25: error: the slot scope stands twice in this example. Delete one of them. [DUPLICATE_KEY]",
                "=> 3; => 4; x:11:37: error: 4 is not on the scale, which is 0, 1, 2, 3. Maybe the criterion is on another scale. [OUT_OF_SCALE]",
                "=> 3; => three; x:11:37: error: here should be points, cantTell, inapplicable or untested, not three. [RULE_SYNTAX]",
                "area privacy 20; area privacy twenty; x:3:14: error: here should be the points of the area, not twenty. Maybe 20 or 0.5 is meant: plain digits. [BAD_NUMBER]",
                "area privacy 20; area privacy 0; x:3:1: error: The points of area privacy must be above 0, not 0. Maybe the area is to be left out of the checklist. [BAD_VALUE]",
                "area privacy 20; `points 0\narea privacy 20`; x:3:1: error: The points of checklist small must be above 0, not 0. Maybe they were left out: the sum of the areas' points will do. [BAD_VALUE]",
                "checklist small 1; checklist small; ok",
                "checklist small 1; title \"small\"; x:1:1: error: the first line must say what the checklist is called. Maybe checklist municipal 2005.1.0 is meant. [MISSING_KEY]",
                "slot found : bool; slot hours : bool; x:6:6: error: the slot hours stands twice. Delete one of them. [DUPLICATE_ID]",
                "slot found : bool; add slot found : bool; x:6:1: error: only a document that extends another can add something. Maybe the first line is to end with extends, an id, a version and a digest. [RULE_SYNTAX]",
                "  0 otherwise; `  0 otherwise\n  rated`; x:9:3: error: a rated criterion cannot have this line. Maybe it belongs to another criterion. [RULE_SYNTAX]",
            })
    void aFaultIsToldAtItsPlace(String part, String with, String problem) {
        assertThat(BOOK).contains(part);
        RuleBookReading reading = RuleBooks.parse(BOOK.replace(part, with), "x");
        if (problem.equals("ok")) {
            assertThat(reading.problems().first()).isEmpty();
        } else {
            assertThat(reading.problems().first()).extracting(Object::toString).contains(problem);
            assertThat(reading.book()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n"})
    void everyKindOfLineBreakIsOne(String lineBreak) {
        RuleBookReading plain = RuleBooks.parse(BOOK, "x");
        RuleBookReading other = RuleBooks.parse(BOOK.replace("\n", lineBreak), "x");
        assertThat(other.orThrow()).isEqualTo(plain.orThrow());
        assertThat(other.place("/criteria/A"))
                .isEqualTo(plain.place("/criteria/A"))
                .isPresent();
    }
}
