package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.List;

/** A table that comes into another schema, with its indexes, constraints and own sequences. */
final class PostgreSqlMove {

    private PostgreSqlMove() {}

    static List<String> statements(PostgreSql dialect, Operation.RenameTable move) {
        QualifiedName moved = QualifiedName.of(move.to().schema(), move.from().name());
        String statement = intoSchema(dialect, move);
        return moved.equals(move.to())
                ? List.of(statement)
                : List.of(statement, dialect.renameTable(new Operation.RenameTable(moved, move.to())));
    }

    /** The schema that a connection takes where none is named has no word of its own in ALTER TABLE. */
    private static String intoSchema(PostgreSql dialect, Operation.RenameTable move) {
        String words = dialect.alterTable(move.from()) + "set schema ";
        String schema = move.to().schema();
        return schema != null
                ? words + dialect.quote(schema)
                : PostgreSqlBlock.of(
                        " begin execute " + dialect.literal(words) + " || quote_ident(current_schema()); end ");
    }
}
