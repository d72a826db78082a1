package dev.retort.database;

import dev.retort.dialect.Dialect;
import dev.retort.diff.Judge;
import dev.retort.history.ServerMessage;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Declares the model's tables as temporary ones in a transaction that is rolled back, and reads them with the reader that
 * reads everything else. Only definitions are written: no row, so that no default is executed and no sequence advances. A
 * killed process leaves nothing, as the server rolls back for it.
 */
final class TemporaryTableJudge implements Judge {

    private final Connection connection;
    private final Dialect dialect;
    private final TemporarySchema schema;

    TemporaryTableJudge(Connection connection, Dialect dialect, TemporarySchema schema) {
        this.connection = connection;
        this.dialect = dialect;
        this.schema = schema;
    }

    @Override
    public Verdict read(List<Table> tables) {
        try {
            return rolledBack(() -> readInTransaction(tables));
        } catch (SQLException failure) {
            return Verdict.withoutTables(ServerMessage.of(failure));
        }
    }

    @Override
    public Map<Column, String> refusedDefaults(List<Column> columns) {
        try {
            return rolledBack(() -> DefaultTrial.refused(columns, this::refusal));
        } catch (SQLException cannotTell) {
            return Map.of();
        }
    }

    @Override
    public List<Optional<String>> queries(List<String> queries) {
        try {
            return rolledBack(() -> inServersWords(queries));
        } catch (SQLException cannotTell) {
            return Judge.super.queries(queries);
        }
    }

    /** What is asked in a transaction. */
    private interface Question<T> {
        T answer() throws SQLException;
    }

    private <T> T rolledBack(Question<T> question) throws SQLException {
        connection.setAutoCommit(false);
        try {
            return question.answer();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private List<Optional<String>> inServersWords(List<String> queries) throws SQLException {
        TemporaryViews views = new TemporaryViews(connection);
        List<Optional<String>> answers = new ArrayList<>();
        for (String query : queries) {
            answers.add(views.inServersWords(query));
        }
        return answers;
    }

    private Optional<SQLException> refusal(List<Column> columns) throws SQLException {
        TemporaryTables temporary = new TemporaryTables(connection, dialect);
        Table table = Table.of(QualifiedName.of(schema.alias(), "retort_default"), columns);
        Optional<SQLException> refusal = temporary.refusal(new Operation.CreateTable(table));
        return refusal.isPresent() ? refusal : temporary.refusal(new Operation.DropTable(table));
    }

    private Verdict readInTransaction(List<Table> tables) throws SQLException {
        TemporaryTables temporary = new TemporaryTables(connection, dialect);
        List<DeclaredTable> declared = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            temporary
                    .declare(tables.get(i), QualifiedName.of(schema.alias(), "retort_judge_" + i))
                    .ifPresent(declared::add);
        }
        if (declared.isEmpty()) {
            return Verdict.of(Map.of(), temporary.notes());
        }
        Map<String, Table> answers = readBack();
        Map<QualifiedName, Table> verdict = new HashMap<>();
        for (DeclaredTable table : declared) {
            Optional.ofNullable(answers.get(table.temporaryName()))
                    .ifPresent(answer -> verdict.put(table.original().name(), table.inServersWords(answer)));
        }
        return Verdict.of(verdict, temporary.notes());
    }

    private Map<String, Table> readBack() throws SQLException {
        Schema read =
                new DatabaseReader().read(connection, ReadScope.DEFAULT_SCHEMA.withSchemas(schema.nameOn(connection)));
        return read.tables().stream().collect(Collectors.toMap(t -> t.name().name(), Function.identity()));
    }
}
