package dev.retort.proof;

/** A trial shows nothing, and it is not the migration's fault; the message says why. */
final class UnprovableException extends ProofException {

    private static final long serialVersionUID = 1L;

    UnprovableException(String reason) {
        super(reason, null);
    }
}
