package dev.retort.dialect;

import java.util.List;

/**
 * The statements of a lock that one session holds until it lets go or ends.
 *
 * @param prepare makes what the lock is made of, where it is not there
 * @param tryLock a query of one row that answers whether the lock was obtained, without waiting
 * @param unlock lets go
 * @param holder a query that answers one text column: who holds it, for people; no row where nobody does
 */
public record RunnerLock(List<String> prepare, String tryLock, String unlock, String holder) {

    /** A lock that the server has ready. */
    public RunnerLock(String tryLock, String unlock, String holder) {
        this(List.of(), tryLock, unlock, holder);
    }
}
