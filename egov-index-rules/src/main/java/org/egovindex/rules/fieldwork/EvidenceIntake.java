package org.egovindex.rules.fieldwork;

import java.util.Optional;
import java.util.OptionalInt;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.evidence.Witness;

/** Takes observations row by row, whatever file they stand in. A row with a fault is a problem and is not taken; all others are. */
final class EvidenceIntake {
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final SlotReader slots;
    private final EvidenceWaves waves;
    private final NameColumn cities;
    private final NameColumn countries;
    private final NameColumn evaluators;
    private final EvidencePool pool;

    EvidenceIntake(Vocabulary vocabulary, EvidenceWaves waves, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.waves = waves;
        this.slots = new SlotReader(vocabulary, problems);
        this.cities = new NameColumn("city", problems);
        this.countries = new NameColumn("country", problems);
        this.evaluators = new NameColumn("evaluator", problems);
        this.pool = new EvidencePool(vocabulary, problems);
    }

    /** What was taken. */
    EvidencePool pool() {
        return pool;
    }

    /** Takes a city whose observations follow; says whether they are to be read. */
    boolean subject(EvidenceRow row) {
        Optional<City> city = city(row);
        if (row.isRefused() || city.isEmpty() || !waves.take(row)) {
            return false;
        }
        text(row, EvidenceColumn.ADDRESS).ifPresent(address -> pool.address(city.get(), address, row));
        return !row.isRefused() && pool.open(city.get(), row);
    }

    /** Takes one observation. */
    void take(EvidenceRow row) {
        Optional<City> city = city(row);
        Optional<Evaluator> evaluator = evaluator(row);
        OptionalInt place = slot(row);
        Optional<Reading> reading = place.isEmpty()
                ? Optional.empty()
                : reading(row, vocabulary.slots().get(place.getAsInt()));
        Optional<String> seenAt = text(row, EvidenceColumn.SEEN_AT);
        Optional<String> url = text(row, EvidenceColumn.URL);
        Optional<String> address = text(row, EvidenceColumn.ADDRESS);
        if (row.isRefused() || city.isEmpty() || reading.isEmpty() || !waves.take(row)) {
            return;
        }
        address.ifPresent(site -> pool.address(city.get(), site, row));
        Observation observation = new Observation(reading.get(), new Witness(evaluator, seenAt, url));
        if (!row.isRefused()) {
            pool.note(city.get(), place.getAsInt(), observation, row);
        }
    }

    private Optional<City> city(EvidenceRow row) {
        Optional<String> name = require(row, EvidenceColumn.CITY).flatMap(cities::read);
        Optional<String> country = require(row, EvidenceColumn.COUNTRY).flatMap(countries::read);
        return name.flatMap(given -> country.map(where -> City.of(given, where)));
    }

    private Optional<Evaluator> evaluator(EvidenceRow row) {
        Optional<Piece> piece = row.filled(EvidenceColumn.EVALUATOR);
        Optional<Evaluator> evaluator = piece.flatMap(evaluators::read).map(Evaluator::of);
        if (piece.isPresent() && evaluator.isEmpty()) {
            row.refuse();
        }
        return evaluator;
    }

    private OptionalInt slot(EvidenceRow row) {
        Optional<Piece> piece = require(row, EvidenceColumn.SLOT);
        return piece.isPresent() ? slots.slot(piece.get()) : OptionalInt.empty();
    }

    private Optional<Reading> reading(EvidenceRow row, Slot slot) {
        Optional<Piece> value = row.filled(EvidenceColumn.VALUE);
        Optional<Piece> absent = row.filled(EvidenceColumn.ABSENT);
        if (value.isPresent() && absent.isPresent()) {
            absent.get()
                    .problem(
                            problems,
                            ProblemCode.BAD_VALUE,
                            "the slot " + slot.name() + " has both a value, "
                                    + value.get().shown() + ", and a reason why there is none, "
                                    + absent.get().shown() + ".",
                            "Leave one of them out.");
            return Optional.empty();
        }
        if (value.isPresent()) {
            return slots.value(slot, value.get()).map(Reading::of);
        }
        if (absent.isPresent()) {
            return slots.absence(absent.get()).map(Reading::of);
        }
        if (!row.isRefused()) {
            String neither = "the slot " + slot.name() + " has neither a value nor a reason why there is none.";
            String advice = "Write the value, or under absent why it is missing, such as not-found or not-looked.";
            problems.add(ProblemCode.EMPTY_FIELD, row.line(), row.column(), neither, advice);
        }
        return Optional.empty();
    }

    private Optional<Piece> require(EvidenceRow row, EvidenceColumn key) {
        Optional<Piece> piece = row.find(key);
        if (piece.isEmpty() && !row.isRefused()) {
            String none = "there is no key " + key.key() + ".";
            problems.add(ProblemCode.MISSING_KEY, row.line(), row.column(), none, "");
        }
        return piece;
    }

    /** A text that is kept as it stands; if it cannot be, the row is not taken. */
    private Optional<String> text(EvidenceRow row, EvidenceColumn key) {
        Optional<Piece> piece = row.filled(key);
        if (piece.isPresent() && !PlainText.isGood(piece.get(), key.words(), problems)) {
            row.refuse();
            return Optional.empty();
        }
        return piece.map(Piece::text);
    }
}
