package dev.retort.hazard;

import static dev.retort.hazard.Examples.T;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.Map;

/** The ids of the rules that speak of an operation, and the servers on which they are asked. */
final class Raised {

    static final Dialect POSTGRESQL = Dialects.byName("postgresql").orElseThrow();
    static final Dialect H2 = Dialects.byName("h2").orElseThrow();
    static final Dialect SQLITE = Dialects.byName("sqlite").orElseThrow();
    static final Dialect MYSQL = Dialects.byName("mysql").orElseThrow();
    static final Dialect MARIADB_10 = Dialects.forServer("MariaDB", 10, 11).orElseThrow();
    static final Dialect MARIADB_11 = Dialects.forServer("MariaDB", 11, 4).orElseThrow();

    private Raised() {}

    /** Of the last one on PostgreSQL. */
    static List<String> ids(Operation... migration) {
        return ids(POSTGRESQL, migration);
    }

    /** Of the last one where nobody knows how many rows there are. */
    static List<String> ids(Dialect dialect, Operation... migration) {
        return ids(dialect, TableSizes.UNKNOWN, List.of(migration));
    }

    /** Of the last one where tables are as large as that. */
    static List<String> ids(Dialect dialect, TableSizes sizes, List<Operation> migration) {
        return ids(new Hazards(migration, dialect, sizes), migration.get(migration.size() - 1));
    }

    /** Of any one of a migration. */
    static List<String> ids(Hazards hazards, Operation operation) {
        return hazards.of(operation).stream().map(hazard -> hazard.rule().id()).toList();
    }

    /** {@link Examples#T} with so many rows. */
    static TableSizes rows(long number) {
        return new TableSizes(Map.of(T, number), TableSizes.FEWEST);
    }
}
