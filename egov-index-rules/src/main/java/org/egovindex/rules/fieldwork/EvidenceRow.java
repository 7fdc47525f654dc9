package org.egovindex.rules.fieldwork;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** One observation as it stands in a file, whatever its form: what it says under each key, and where. */
final class EvidenceRow {
    private final long line;
    private final int column;
    private final Map<EvidenceColumn, Piece> pieces = new EnumMap<>(EvidenceColumn.class);
    private boolean refused;

    /** A row that begins here and says nothing yet. */
    EvidenceRow(long line, int column) {
        this.line = line;
        this.column = column;
    }

    /** Makes the row one that is not taken; whoever calls has said why. */
    void refuse() {
        refused = true;
    }

    boolean isRefused() {
        return refused;
    }

    void put(EvidenceColumn key, Piece piece) {
        pieces.put(key, piece);
    }

    /** What stands under a key, which may be empty. */
    Optional<Piece> find(EvidenceColumn key) {
        return Optional.ofNullable(pieces.get(key));
    }

    /** What stands under a key, if that is not empty. */
    Optional<Piece> filled(EvidenceColumn key) {
        return find(key).filter(piece -> !piece.text().isEmpty());
    }

    long line() {
        return line;
    }

    int column() {
        return column;
    }
}
