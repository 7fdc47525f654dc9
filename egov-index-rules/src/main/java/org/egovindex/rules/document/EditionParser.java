package org.egovindex.rules.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.egovindex.document.DocumentText;
import org.egovindex.document.JsonPlace;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Naming;
import org.egovindex.rules.edition.Change;
import org.egovindex.rules.edition.Edition;
import org.egovindex.rules.edition.EditionFault;
import org.egovindex.rules.edition.EditionFaultException;
import org.egovindex.rules.edition.Pin;
import org.egovindex.rules.rule.Lineage;
import org.egovindex.rules.rule.RuleBook;

/** A document that says what it changes in an earlier book. */
final class EditionParser {
    private static final List<String> KEYS = List.of("extends", "points", "lineage");
    private static final List<String> PIN = List.of("id", "version", "digest");
    private static final Pattern DIGEST = Pattern.compile("sha256-.*");

    private final JsonTree root;
    private final Source source;
    private final Ancestry ancestry;

    EditionParser(JsonTree root, Source source, Ancestry ancestry) {
        this.root = root;
        this.source = source;
        this.ancestry = ancestry;
    }

    RuleBookReading read() {
        Places places = Places.of(root);
        Keys.allow(root, Keys.both(AboutParser.KEYS, Keys.both(KEYS, ChangesParser.KEYS)));
        Optional<ChecklistId> about = AboutParser.about(root);
        Optional<Pin> pin = root.find("extends").flatMap(this::pin);
        if (about.isEmpty() || pin.isEmpty()) {
            return RuleBookReading.refused(source.problems());
        }
        Optional<RuleBook> parent = ancestry.isAsked() ? parent(about.get(), pin.get()) : Optional.empty();
        if (ancestry.isAsked() && parent.isEmpty()) {
            return RuleBookReading.refused(source.problems());
        }
        List<Change> changes = new ChangesParser(root, source, parent).changes();
        Optional<String> language = AboutParser.language(root);
        Map<String, Lineage> lineage = LineageParser.all(root);
        if (source.problems().hasErrors()) {
            orphaned(parent, pin.get());
            return RuleBookReading.refused(source.problems());
        }
        Edition edition = new Edition(about.get(), pin.get(), changes, lineage, language);
        Optional<RuleBook> resolved = parent.flatMap(book -> resolved(edition, book, places));
        return RuleBookReading.of(Optional.of(edition), resolved, source.problems(), places);
    }

    private Optional<Pin> pin(JsonTree json) {
        Keys.allow(json, PIN);
        Optional<String> id = json.require("id", "Which book is changed?").flatMap(DocumentText::name);
        json.require("version", "Which version of it is changed?");
        Optional<String> version = AboutParser.version(json);
        Optional<JsonTree> given =
                json.require("digest", "It is that of the parent, as RuleBookDigest.of(parent) gives it.");
        Optional<String> digest = given.flatMap(JsonTree::text);
        if (digest.filter(text -> !DIGEST.matcher(text).matches()).isPresent()) {
            given.get()
                    .problem(
                            ProblemCode.BAD_VALUE,
                            "a digest must begin with sha256-, not \"" + Naming.visible(digest.get()) + "\".",
                            "Maybe it was copied in part.");
            return Optional.empty();
        }
        return id.flatMap(name -> version.flatMap(number -> digest.map(hash -> new Pin(name, number, hash))));
    }

    private Optional<RuleBook> parent(ChecklistId about, Pin pin) {
        Ancestry.Parent parent = ancestry.parent(about.toString(), pin);
        JsonTree at = root.find("extends").orElse(root);
        parent.fault().ifPresent(fault -> at.problem(fault.code(), fault.message(), fault.advice()));
        return parent.book();
    }

    /** Slots that are not known may be the parent's, if that is not at hand. */
    private void orphaned(Optional<RuleBook> parent, Pin pin) {
        if (parent.isEmpty() && source.problems().has(ProblemCode.UNKNOWN_SLOT)) {
            root.find("extends")
                    .orElse(root)
                    .problem(
                            ProblemCode.UNKNOWN_PARENT,
                            "the parent " + pin.id() + " " + pin.version()
                                    + " is not at hand, so that its slots are not known.",
                            "Read the document with a Library that has it.");
        }
    }

    private Optional<RuleBook> resolved(Edition edition, RuleBook parent, Places places) {
        try {
            return Optional.of(edition.resolve(parent));
        } catch (EditionFaultException wrong) {
            wrong.faults().forEach(fault -> add(fault, places));
        } catch (IllegalArgumentException refused) {
            root.attempt(() -> {
                throw refused;
            });
        }
        return Optional.empty();
    }

    private void add(EditionFault fault, Places places) {
        Optional<DocumentPlace> place = places.find(fault.pointer());
        source.problems()
                .add(
                        fault.code(),
                        place.map(DocumentPlace::line).orElse(0),
                        place.map(DocumentPlace::column).orElse(0),
                        "at " + JsonPlace.shown(root.place().pointer() + fault.pointer()) + ": " + fault.message(),
                        fault.advice());
    }
}
