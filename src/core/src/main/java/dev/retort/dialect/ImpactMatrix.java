package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a server does to tables in use: the locks it takes, the rows it reads and writes. Its lines are measured, and
 * a test measures them again on each server that the build has.
 */
public abstract class ImpactMatrix {

    /** The matrix of a server of which nothing is known. */
    static final ImpactMatrix UNKNOWN = new ImpactMatrix() {
        @Override
        protected @Nullable Impact impact(Shape shape) {
            return null;
        }

        @Override
        protected List<Shape> shapes(Operation operation, List<Operation> migration) {
            return List.of();
        }
    };

    /** The line of a shape; null where the server has no such statement, or nothing is known. */
    protected abstract @Nullable Impact impact(Shape shape);

    /** The shapes of the statements that carry out an operation among others of one migration. */
    protected abstract List<Shape> shapes(Operation operation, List<Operation> migration);

    /** What a statement of one shape does; empty where the server has no such statement, or nothing is known. */
    public final Optional<Impact> of(Shape shape) {
        return Optional.ofNullable(impact(shape));
    }

    /** What an operation does, in the order of its statements. */
    public final List<Impact> of(Operation operation, List<Operation> migration) {
        return shapes(operation, migration).stream()
                .flatMap(shape -> of(shape).stream())
                .toList();
    }

    /** The query for about how many rows a table has. */
    protected String rowEstimate(QualifiedName table, Dialect dialect) {
        return "select count(*) from " + dialect.quote(table);
    }

    /** Whether a session that stays open refuses a query that it knows when the type of a column in its result changes. */
    public boolean remembersResultTypes() {
        return false;
    }

    /** Whether a column that changes its type has no statistics, by which queries are planned, until somebody analyses it. */
    public boolean forgetsStatistics() {
        return false;
    }

    /** Whether a column that a valid condition keeps free of NULL is set not null without a look at its rows. */
    public boolean believesChecks() {
        return false;
    }

    /** How many locks all sessions together may hold, as the server is configured where nobody says otherwise; empty where none is counted. */
    public OptionalInt roomForLocks() {
        return OptionalInt.empty();
    }

    /** Whether rows get a value of the type's own where a new column refuses NULL and has no default. */
    public boolean fillsRequiredColumns() {
        return false;
    }

    /** That value, as SQL or in words; empty where the server has none for the type and refuses the statement. */
    public Optional<String> filling(SqlType type) {
        return Optional.empty();
    }

    /** Whether the checks that name a column and the indexes on expressions of it are read anew when its type changes, though its values stay. */
    public boolean rechecksConditions() {
        return false;
    }

    /** Whether a partitioned table refuses a foreign key that does not hold for the rows that are there yet. */
    public boolean refusesUnvalidatedKeysOfPartitions() {
        return false;
    }

    /** Whether labels of an enumeration that is part of its column are known by their numbers, by which rows are sorted. */
    public boolean numbersLabels() {
        return of(Shape.APPEND_LABEL).isPresent();
    }

    /** Whether some changes of a type ask the session's time zone which moments the values are. */
    public boolean guessesTimeZones() {
        return of(Shape.CHANGE_TIME_ZONE).isPresent();
    }

    /** Whether the change of a column's type does. */
    public boolean guessesTimeZone(Operation.AlterColumn change) {
        return of(change, List.of(change)).stream().anyMatch(impact -> impact.shape() == Shape.CHANGE_TIME_ZONE);
    }

    /** Whether a condition that a column gets or changes is not asked of the rows that are there. */
    public boolean overlooksConditionsOfColumns() {
        return false;
    }
}
