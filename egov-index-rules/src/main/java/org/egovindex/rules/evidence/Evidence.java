package org.egovindex.rules.evidence;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was seen of one site: an observation for every slot of a vocabulary. A slot of which nothing was written down is one at which
 * nobody looked.
 *
 * <p>Immutable.
 */
public final class Evidence {
    private final Site site;
    private final Vocabulary vocabulary;
    private final Observation[] observations;

    private Evidence(Site site, Vocabulary vocabulary, Observation[] observations) {
        this.site = site;
        this.vocabulary = vocabulary;
        this.observations = observations;
    }

    /** Nobody has looked at anything. */
    public static Evidence none(Site site, Vocabulary vocabulary) {
        Observation[] observations = new Observation[vocabulary.size()];
        Arrays.fill(observations, Observation.NONE);
        return new Evidence(site, vocabulary, observations);
    }

    /** An empty sheet to fill in. */
    public static Draft draft(Site site, Vocabulary vocabulary) {
        return new Draft(site, vocabulary);
    }

    /** Whose site it is. */
    public Site site() {
        return site;
    }

    /** The slots. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What was noted of the slot of this number. */
    public Observation observation(int place) {
        return observations[place];
    }

    /** What was noted of a slot; throws if there is none of this name. */
    public Observation observation(String slot) {
        return observations[vocabulary.place(slot)];
    }

    /** What that means: an absence that is a finding is seen. */
    public Reading reading(int place) {
        return vocabulary.slots().get(place).meaning(observations[place].reading());
    }

    /** What was noted of a slot means this; throws if there is none of this name. */
    public Reading reading(String slot) {
        return reading(vocabulary.place(slot));
    }

    /** This evidence with another observation of one slot. */
    public Evidence with(String slot, Observation observation) {
        return draft().note(slot, observation).finished();
    }

    /** This evidence as a sheet on which more can be noted. */
    public Draft draft() {
        Draft draft = new Draft(site, vocabulary);
        System.arraycopy(observations, 0, draft.observations, 0, observations.length);
        return draft;
    }

    /** This evidence under a vocabulary of more or other slots; what it does not have is left out. */
    public Evidence under(Vocabulary other) {
        Draft draft = new Draft(site, other);
        for (int place = 0; place < observations.length; place++) {
            String name = vocabulary.slots().get(place).name();
            if (!observations[place].equals(Observation.NONE)
                    && other.find(name).isPresent()) {
                draft.note(name, observations[place]);
            }
        }
        return draft.finished();
    }

    /** Whether any of it was made by a programme, for trying things out. */
    public boolean isSimulated() {
        return Arrays.stream(observations)
                .anyMatch(observation -> observation.witness().isSimulated());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that
                && site.equals(that.site)
                && vocabulary.equals(that.vocabulary)
                && Arrays.equals(observations, that.observations);
    }

    @Override
    public int hashCode() {
        return 31 * site.hashCode() + Arrays.hashCode(observations);
    }

    @Override
    public String toString() {
        return IntStream.range(0, observations.length)
                .filter(place -> !observations[place].reading().equals(Reading.NOT_LOOKED))
                .mapToObj(place -> vocabulary.slots().get(place).name() + " = "
                        + observations[place].reading().shown())
                .collect(Collectors.joining(", ", site.city().label() + ": ", ""));
    }

    /** Evidence that is being written down; not for sharing between threads. */
    public static final class Draft {
        private final Site site;
        private final Vocabulary vocabulary;
        private final Observation[] observations;

        private Draft(Site site, Vocabulary vocabulary) {
            this.site = site;
            this.vocabulary = vocabulary;
            this.observations = new Observation[vocabulary.size()];
            Arrays.fill(observations, Observation.NONE);
        }

        /** Notes an observation; throws if there is no such slot, or it cannot have this value. */
        public Draft note(String slot, Observation observation) {
            int place = vocabulary.place(slot);
            observation
                    .reading()
                    .value()
                    .flatMap(value -> vocabulary.slots().get(place).domain().fault(value))
                    .ifPresent(fault -> {
                        throw new IllegalArgumentException("The slot " + slot + " " + fault + ", not "
                                + observation.reading().shown() + ".\nMaybe the value belongs to another slot.");
                    });
            observations[place] = observation;
            return this;
        }

        /** Notes that this was seen. */
        public Draft see(String slot, Value value) {
            return note(slot, Observation.of(Reading.of(value)));
        }

        /** Notes that nothing was seen, and why. */
        public Draft miss(String slot, Absence reason) {
            return note(slot, Observation.of(Reading.of(reason)));
        }

        /** The evidence as it stands; the draft can be written on. */
        public Evidence finished() {
            return new Evidence(site, vocabulary, observations.clone());
        }
    }
}
