package org.egovindex.rules.document;

import java.util.Optional;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.ConditionSyntaxException;
import org.egovindex.rules.condition.ConditionText;

/** Conditions of a document: as text, as a tree, or as both, which must then say the same. */
final class ConditionParser {
    private static final int SHOWN = 24;

    private final Scope scope;
    private final TreeParser trees;

    ConditionParser(Scope scope) {
        this.scope = scope;
        this.trees = new TreeParser(scope);
    }

    /** The condition at one key, and the same as a tree at another. */
    Optional<Condition> both(JsonTree json, String textKey, String treeKey) {
        Optional<JsonTree> tree = json.find(treeKey);
        Optional<JsonTree> text = json.find(textKey);
        if (text.isEmpty() && tree.isEmpty()) {
            json.require(textKey, "A condition belongs here.");
            return Optional.empty();
        }
        Optional<Condition> said = text.flatMap(this::condition);
        if (tree.isEmpty()) {
            return said;
        }
        Optional<Condition> grown = trees.condition(tree.get());
        if (text.isPresent()) {
            same(tree.get(), said, grown);
        }
        return grown;
    }

    /** Says so if the tree is not the same condition as the text beside it. */
    static void same(JsonTree tree, Optional<Condition> said, Optional<Condition> grown) {
        if (said.isPresent() && grown.isPresent() && !said.equals(grown)) {
            tree.problem(
                    ProblemCode.BAD_VALUE,
                    "the tree says `" + Naming.visible(grown.get().text('\'')) + "`, but the text beside it `"
                            + Naming.visible(said.get().text('\'')) + "`.",
                    "Delete the one that is out of date.");
        }
    }

    /** The condition that stands here in either form. */
    Optional<Condition> condition(JsonTree json) {
        return json.isObject()
                ? trees.condition(json)
                : json.text().filter(text -> WellFormed.check(json, text)).flatMap(text -> parsed(json, text));
    }

    private Optional<Condition> parsed(JsonTree json, String text) {
        if (json.isHopeless()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ConditionText.parse(text, scope.slots()));
        } catch (ConditionSyntaxException wrong) {
            boolean known = wrong.code() == ProblemCode.UNKNOWN_SLOT && isFaulty(text, wrong.offset());
            if (!known) {
                scope.source().problem(json, wrong.offset(), wrong.code(), message(wrong, text), wrong.advice());
            }
            return Optional.empty();
        }
    }

    private static String message(ConditionSyntaxException wrong, String text) {
        String rest = text.substring(Math.min(wrong.offset(), text.length()));
        String cut = rest.length() > SHOWN ? rest.substring(0, SHOWN) + "..." : rest;
        String where = rest.isEmpty()
                ? "at the end of the condition"
                : "at character " + (wrong.offset() + 1) + " of the condition, before `" + Naming.visible(cut) + "`";
        return wrong.problem().replaceFirst("\\.$", "") + " (" + where + ").";
    }

    private boolean isFaulty(String text, int offset) {
        int end = offset;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "._".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return scope.faulty().contains(text.substring(Math.min(offset, end), end));
    }
}
