package dev.retort.database;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How the queries of a crawl went. SchemaCrawler logs most failures and goes on, so that "cannot read the indexes" would look
 * like "no indexes"; what went wrong is therefore written down before it gets there.
 */
final class QueryLog {

    private final Map<ObjectKind, Integer> rows = new ConcurrentHashMap<>();
    private final AtomicReference<DatabaseReadException> failure = new AtomicReference<>();

    /** Notes that a query answered with so many rows. */
    void answered(ObjectKind kind, int count) {
        rows.put(kind, count);
    }

    /** Notes that a query failed; the first failure is the one that counts. */
    void failed(ObjectKind kind, SQLException cause) {
        failed(DatabaseReadException.of(kind, cause));
    }

    /** Notes a failure; the first one is the one that counts. */
    void failed(DatabaseReadException cause) {
        failure.compareAndSet(null, cause);
    }

    /** The first failure. */
    Optional<DatabaseReadException> failure() {
        return Optional.ofNullable(failure.get());
    }

    /** How many rows the query for a kind had; empty where it did not run. */
    OptionalInt rows(ObjectKind kind) {
        Integer count = rows.get(kind);
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }
}
