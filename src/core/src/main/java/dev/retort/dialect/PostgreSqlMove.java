package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes into another schema: a table with its indexes, constraints and own sequences, a sequence with its number, or a type. */
final class PostgreSqlMove {

    private PostgreSqlMove() {}

    static List<String> statements(PostgreSql dialect, Operation.RenameTable move) {
        return statements(dialect, "table", move.from(), move.to());
    }

    static List<String> statements(PostgreSql dialect, Operation.RenameSequence move) {
        return statements(dialect, "sequence", move.from(), move.to());
    }

    static List<String> statements(PostgreSql dialect, Operation.RenameEnumType move) {
        return statements(dialect, "type", move.from(), move.to());
    }

    private static List<String> statements(PostgreSql dialect, String kind, QualifiedName from, QualifiedName to) {
        QualifiedName moved = QualifiedName.of(to.schema(), from.name());
        List<String> statements = new ArrayList<>();
        statements.add(intoSchema(dialect, "alter " + kind + " " + dialect.quote(from), to.schema()));
        if (!moved.equals(to)) {
            statements.add("alter " + kind + " " + dialect.quote(moved) + " rename to " + dialect.quote(to.name()));
        }
        return statements;
    }

    /** The schema that a connection takes where none is named has no word of its own in ALTER. */
    private static String intoSchema(PostgreSql dialect, String alter, @Nullable String schema) {
        String words = alter + " set schema ";
        return schema != null
                ? words + dialect.quote(schema)
                : PostgreSqlBlock.of(
                        " begin execute " + dialect.literal(words) + " || quote_ident(current_schema()); end ");
    }
}
