package org.egovindex.rules.document;

import java.util.Optional;
import org.egovindex.document.JsonPlace;
import org.egovindex.document.JsonTree;

/** Where the things of a document stand that a JSON pointer names, whatever form the document has. */
interface Places {
    /** No place is known. */
    Places NONE = pointer -> Optional.empty();

    /** The place of what the pointer names, or of the nearest thing around it that the document has. */
    Optional<DocumentPlace> find(String pointer);

    /** Those of a JSON document. */
    static Places of(JsonTree root) {
        return pointer -> {
            Optional<JsonTree> at = Optional.of(root);
            String[] steps =
                    pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
            for (String step : steps) {
                Optional<JsonTree> below =
                        at.flatMap(tree -> tree.step(step.replace("~1", "/").replace("~0", "~")));
                if (below.isEmpty()) {
                    break;
                }
                at = below;
            }
            return at.map(JsonTree::place).map(Places::place);
        };
    }

    private static DocumentPlace place(JsonPlace place) {
        return new DocumentPlace(place.line(), place.column());
    }
}
