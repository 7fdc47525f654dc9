package org.egovindex.egov.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.egovindex.model.Criterion;
import org.egovindex.model.Panel;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;
import org.egovindex.scoring.ScoringMethod;

/** What a report of a survey was made of, so that another can check that it was the same marks and the same method. */
final class Fingerprint {
    private Fingerprint() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(
                    "This JDK has no SHA-256.\nMaybe its providers were changed.", everyJdkHasIt);
        }
    }

    /** Of the method and of every criterion with its scale. */
    static String of(ScoringMethod method, Survey survey) {
        MessageDigest digest = sha256();
        add(digest, method.toString());
        survey.checklist().areas().forEach(area -> {
            add(digest, area.id() + " " + area.points().toPlainString());
            area.criteria().forEach(criterion -> add(digest, criterion.toString()));
        });
        return hex(digest);
    }

    /** Of every mark: city, evaluator, criterion and answer; the order of rows in the file makes no difference. */
    static String of(Survey survey) {
        MessageDigest digest = sha256();
        for (Panel panel : survey.panels()) {
            add(digest, panel.city().label());
            for (ScoreSheet sheet : panel.sheets()) {
                add(digest, sheet.evaluator().name());
                StringBuilder answers = new StringBuilder();
                for (Criterion criterion : survey.checklist().criteria()) {
                    var answer = sheet.answer(criterion.id());
                    answers.append(criterion.id()).append(' ');
                    answers.append(
                            answer.isPresent()
                                    ? criterion.scale().label(answer.getAsInt())
                                    : sheet.score(criterion.id()).toString());
                    answers.append('\n');
                }
                add(digest, answers.toString());
            }
        }
        return hex(digest);
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
