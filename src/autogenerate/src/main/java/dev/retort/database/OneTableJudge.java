package dev.retort.database;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Refusal;
import dev.retort.diff.Judge;
import dev.retort.history.ServerMessage;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Declares the model's tables as temporary ones, one at a time, where DDL is no part of a transaction. No row is written, so that
 * no default is executed; a killed process leaves nothing, as temporary tables go with their session. Indexes on columns have no
 * text that could differ and are left out.
 */
abstract class OneTableJudge implements Judge {

    private final Connection connection;
    private final Dialect dialect;
    private final QualifiedName name;

    /** Declares tables under a name that no other table has. */
    OneTableJudge(Connection connection, Dialect dialect, QualifiedName name) {
        this.connection = connection;
        this.dialect = dialect;
        this.name = name;
    }

    /** The statement that drops the temporary table of that name. */
    abstract String drop(String table);

    /** What the server says of the temporary table: columns and conditions. */
    abstract Table describe(Statement statement, Table declared) throws SQLException;

    @Override
    public Verdict read(List<Table> tables) {
        Map<QualifiedName, Table> verdict = new HashMap<>();
        try {
            for (Table table : tables) {
                answer(table).ifPresent(answer -> verdict.put(table.name(), answer));
            }
            return Verdict.of(verdict, List.of());
        } catch (SQLException failure) {
            return Verdict.withoutTables(ServerMessage.of(failure));
        }
    }

    @Override
    public Map<Column, String> refusedDefaults(List<Column> columns) {
        try {
            return DefaultTrial.refused(columns, this::refusal);
        } catch (SQLException cannotTell) {
            return Map.of();
        }
    }

    private Optional<SQLException> refusal(List<Column> columns) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : dialect.temporaryTable(Table.of(name, columns))) {
                statement.execute(sql);
            }
            statement.execute(drop(dialect.quote(name)));
            return Optional.empty();
        } catch (SQLException refused) {
            return Optional.of(refused);
        }
    }

    private Optional<Table> answer(Table table) throws SQLException {
        DeclaredTable declared = DeclaredTable.of(table.withIndexes(indexedExpressions(table)), name);
        Table declaration = declared.declaration()
                .mapColumns(column -> column.withIdentity(null))
                .withOptions(TableOptions.NONE.withSettings(table.options().settings()));
        Optional<Table> answer = declare(declaration);
        if (answer.isEmpty()) {
            answer = declareInParts(declaration);
        }
        return answer.map(words -> withOtherIndexes(table, declared.inServersWords(words)));
    }

    private static List<Index> indexedExpressions(Table table) {
        return table.indexes().stream().filter(OneTableJudge::hasExpression).toList();
    }

    private static boolean hasExpression(Index index) {
        return index.parts().stream().anyMatch(IndexPart::expression);
    }

    /** Of an index only its parts were put to the server. */
    private static Table withOtherIndexes(Table table, Table answer) {
        return answer.withIndexes(table.indexes().stream()
                .map(index -> answer.indexes().stream()
                        .filter(words -> Objects.equals(words.name(), index.name()))
                        .findFirst()
                        .map(words -> index.withParts(words.parts()))
                        .orElse(index))
                .toList());
    }

    /** As much of the table as the server takes: plain columns first, as others and checks lean on them. */
    private Optional<Table> declareInParts(Table whole) throws SQLException {
        Optional<Table> answer = Optional.empty();
        Table accepted =
                whole.withColumns(List.of()).withCheckConstraints(List.of()).withIndexes(List.of());
        List<Table> steps = new ArrayList<>();
        whole.columns().stream().filter(column -> column.generated() == null).forEach(c -> steps.add(with(c)));
        whole.columns().stream().filter(column -> column.generated() != null).forEach(c -> steps.add(with(c)));
        whole.checkConstraints().forEach(check -> steps.add(with(check)));
        whole.indexes().forEach(index -> steps.add(Table.of(name, List.of()).withIndexes(List.of(index))));
        for (Table step : steps) {
            Table candidate = plus(accepted, step);
            Optional<Table> taken = declare(candidate);
            if (taken.isPresent()) {
                accepted = candidate;
                answer = taken;
            }
        }
        return answer;
    }

    private Table with(Column column) {
        return Table.of(name, List.of(column));
    }

    private Table with(CheckConstraint check) {
        return Table.of(name, List.of()).withCheckConstraints(List.of(check));
    }

    private static Table plus(Table table, Table step) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.addAll(step.columns());
        List<CheckConstraint> checks = new ArrayList<>(table.checkConstraints());
        checks.addAll(step.checkConstraints());
        List<Index> indexes = new ArrayList<>(table.indexes());
        indexes.addAll(step.indexes());
        return table.withColumns(columns).withCheckConstraints(checks).withIndexes(indexes);
    }

    /** What the server says of a table; empty where it refuses its text. */
    private Optional<Table> declare(Table table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : dialect.temporaryTable(table)) {
                statement.execute(sql);
            }
            try {
                return Optional.of(describe(statement, table));
            } finally {
                statement.execute(drop(dialect.quote(name)));
            }
        } catch (SQLException refused) {
            if (Refusal.of(refused.getSQLState(), refused.getErrorCode()) != Refusal.WRONG_TEXT) {
                throw refused;
            }
            return Optional.empty();
        }
    }
}
