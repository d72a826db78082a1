package dev.retort.dialect;

import dev.retort.operation.HasOnlineForm;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.schema.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * ALGORITHM and LOCK, said with what changes a table: the cheapest way in which others read and write meanwhile. A server that
 * cannot go that way refuses at once (errors 1845 and 1846) instead of copying the table while everybody waits, and is asked for
 * the next (https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html).
 */
final class MySqlOnline extends OnlineForms {

    private static final String ALTER = "alter table ";

    private final MySqlFamily dialect;
    private final InnoDbImpacts impacts;

    MySqlOnline(MySqlFamily dialect, InnoDbImpacts impacts) {
        this.dialect = dialect;
        this.impacts = impacts;
    }

    @Override
    public boolean suit(Operation change, Table table) {
        return change instanceof HasOnlineForm && way(change).isPresent();
    }

    /** The dearest of the ways of its shapes, as one statement does all that they do; empty where others would have to wait. */
    private Optional<Lock> way(Operation change) {
        return dearest(impacts(change).map(Impact::lock).toList());
    }

    private Optional<Lock> dearest(List<Lock> locks) {
        return impacts.ways().containsAll(locks)
                ? locks.stream().max(Comparator.comparing(impacts.ways()::indexOf))
                : Optional.empty();
    }

    private Stream<Impact> impacts(Operation change) {
        return change instanceof Operation.DropNamed drop
                ? impacts.of(drop.kind() == ObjectKind.INDEX ? Shape.DROP_INDEX : Shape.DROP_COLUMN).stream()
                : impacts.of(change, List.of(change)).stream();
    }

    @Override
    public String toolWithoutForeignKeys() {
        return "gh-ost";
    }

    @Override
    List<String> sql(Operation operation) {
        return isOnline(operation)
                ? way(operation)
                        .map(way -> List.of(said(way, String.join("", operation.accept(dialect)))))
                        .orElse(List.of())
                : List.of();
    }

    @Override
    boolean have(Operation operation) {
        return way(operation).isPresent();
    }

    private static boolean isOnline(Operation operation) {
        return operation instanceof HasOnlineForm change && change.online();
    }

    /** The statement that does what several operations do, by the dearest of their ways. */
    String joined(List<Operation> part, String statement) {
        List<Lock> locks =
                part.stream().flatMap(operation -> way(operation).stream()).toList();
        return isOnline(part.get(0))
                ? dearest(locks).map(way -> said(way, statement)).orElse(statement)
                : statement;
    }

    private static String said(Lock way, String statement) {
        return statement.startsWith(ALTER) ? statement + ", " + way.words() : statement + " " + spaced(way);
    }

    /** CREATE INDEX has blanks where ALTER TABLE has commas. */
    private static String spaced(Lock way) {
        return way.words().replace(",", "");
    }

    @Override
    public Optional<String> dearer(String sql) {
        List<Lock> ways = impacts.ways();
        for (int i = 0; i < ways.size() - 1; i++) {
            Optional<String> other = replaced(sql, ways.get(i), ways.get(i + 1));
            if (other.isPresent()) {
                return other;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> replaced(String sql, Lock way, Lock next) {
        if (sql.endsWith(", " + way.words())) {
            return Optional.of(sql.substring(0, sql.length() - way.words().length()) + next.words());
        }
        return sql.endsWith(" " + spaced(way))
                ? Optional.of(sql.substring(0, sql.length() - spaced(way).length()) + spaced(next))
                : Optional.empty();
    }
}
