package org.egovindex.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.index.CompositeIndex;

/** What must be said wherever something made of an index is shown. */
final class Notices {
    private Notices() {}

    /** The notices of its data, such as that they are simulated, and the method. */
    static List<String> of(CompositeIndex index) {
        List<String> notices = new ArrayList<>(index.data().notices());
        notices.add("method " + index.methodology().about().id());
        return notices;
    }

    /** These lines, and the notices after them. */
    static List<String> after(List<String> lines, List<String> notices) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(notices);
        return all;
    }
}
