package dev.retort.dialect;

/**
 * The statements of a lock that one session holds until it lets go or ends. Each is a query of one row.
 *
 * @param tryLock answers whether the lock was obtained, without waiting
 * @param unlock lets go
 * @param holder answers one text column: who holds it, for people; no row where nobody does
 */
public record RunnerLock(String tryLock, String unlock, String holder) {}
