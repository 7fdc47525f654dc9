package org.egovindex.egov;

/** Data or a document was refused; the message says it all. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedException(String message) {
        super(message);
    }
}
