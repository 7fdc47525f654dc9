package org.egovindex.rules.export;

import java.util.List;
import java.util.stream.Stream;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;

/** Who can have done a test, by the sources of the slots that it asks for. */
enum EarlMode {
    /** Only people can fill the slots. */
    MANUAL("manual"),
    /** Only programmes can, or none is asked for. */
    AUTOMATIC("automatic"),
    /** Both have a share, or either could. */
    SEMI_AUTOMATIC("semiAuto");

    private final String id;

    EarlMode(String id) {
        this.id = id;
    }

    /** As EARL has it. */
    String iri() {
        return "earl:" + id;
    }

    static EarlMode of(List<Slot> slots) {
        List<SlotSource> sources = slots.stream().map(Slot::source).distinct().toList();
        boolean automatic = sources.stream().allMatch(SlotSource.CRAWLER::equals);
        boolean manual = !automatic && sources.stream().allMatch(SlotSource.OBSERVER::equals);
        return automatic ? AUTOMATIC : manual ? MANUAL : SEMI_AUTOMATIC;
    }

    /** Of several tests together. */
    static EarlMode together(Stream<EarlMode> modes) {
        List<EarlMode> all = modes.distinct().toList();
        return all.size() == 1 ? all.get(0) : SEMI_AUTOMATIC;
    }
}
