package dev.retort.hibernate.ddl;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Walks through a column's definition clause by clause; what is no clause that it knows belongs to the type. */
final class ColumnClauses {

    private final SqlText text;
    private final Names names;
    private final StringJoiner type = new StringJoiner(" ");
    private final List<CheckConstraint> checks = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private Column column;
    private boolean primaryKey;
    private boolean unique;
    private @Nullable String constraintName;

    ColumnClauses(SqlText text, Names names, String columnName) {
        this.text = text;
        this.names = names;
        this.column = Column.of(columnName, SqlType.of(""));
    }

    /** Reads the definition between two positions. */
    ColumnDefinition read(int from, int to) {
        int typeFrom = from;
        int i = from;
        while (i < to) {
            int behind = clause(i, to);
            if (behind > i) {
                addType(typeFrom, i);
                i = behind;
                typeFrom = i;
            } else {
                i = text.after(i);
            }
        }
        addType(typeFrom, to);
        Column finished = ColumnDefinition.finish(column.withType(SqlType.parse(type.toString())), names);
        return new ColumnDefinition(finished, primaryKey, unique, List.copyOf(checks), List.copyOf(foreignKeys));
    }

    private void addType(int from, int to) {
        if (from < to) {
            type.add(text.slice(from, to));
        }
    }

    /** Reads the clause at the position and answers the position behind it; the position itself where there is none. */
    private int clause(int i, int to) {
        if (text.at(i, "not", "null")) {
            column = column.withNullable(false);
            return i + 2;
        }
        if (text.at(i, "null")) {
            return i + 1;
        }
        if (text.at(i, "default")) {
            return defaultValue(i + 1, to);
        }
        if (text.at(i, "collate")) {
            return collation(i + 1);
        }
        if (text.at(i, "constraint") && text.token(i + 1).isName()) {
            constraintName = names.constraintName(text.token(i + 1));
            return i + 2;
        }
        if (text.at(i, "check", "(")) {
            CheckClause check = CheckClause.parse(text, i, takeName());
            check(check.constraint());
            return check.end();
        }
        return key(i);
    }

    /** Several conditions of one column hold together. */
    private void check(CheckConstraint check) {
        String condition = check.expression();
        if (names.rules().keepsChecksInColumns()) {
            String both = column.check() == null ? condition : "(" + column.check() + ") and (" + condition + ")";
            column = column.withCheck(both);
        } else {
            checks.add(check);
        }
    }

    private int key(int i) {
        if (text.at(i, "unique")) {
            unique = true;
            return text.at(i + 1, "key") ? i + 2 : i + 1;
        }
        if (text.at(i, "primary", "key")) {
            primaryKey = true;
            column = column.withNullable(false);
            return i + 2;
        }
        if (text.at(i, "references")) {
            References references = References.parse(text, i, names);
            foreignKeys.add(references.foreignKey(takeName(), List.of(column.name())));
            return references.end();
        }
        if (text.at(i, "comment") && text.token(i + 1).kind() == Token.Kind.STRING) {
            Token literal = text.token(i + 1);
            column = column.withComment(names.rules().isMySql() ? literal.unescaped() : literal.unquoted());
            return i + 2;
        }
        return generation(i);
    }

    private int generation(int i) {
        if (text.at(i, "on", "update")) {
            int end = text.at(i + 3, "(") ? text.after(i + 3) : i + 3;
            column = column.withOnUpdate(text.slice(i + 2, end));
            return end;
        }
        if (text.at(i, "invisible")) {
            column = column.withInvisible(true);
            return i + 1;
        }
        if (text.at(i, "generated")) {
            int as = text.find(i, "as");
            boolean always = text.at(i + 1, "always");
            return text.at(as + 1, "identity")
                    ? identity(as + 2, always ? Identity.Generation.ALWAYS : Identity.Generation.BY_DEFAULT)
                    : text.at(as + 1, "(") ? generated(as + 1) : i;
        }
        if (text.at(i, "as", "(")) {
            return generated(i + 1);
        }
        if (text.at(i, "auto_increment") || text.at(i, "autoincrement") || text.at(i, "identity")) {
            return identity(i + 1, Identity.Generation.BY_DEFAULT);
        }
        return i;
    }

    private int identity(int behind, Identity.Generation generation) {
        boolean options = text.at(behind, "(");
        int end = options ? text.after(behind) : behind;
        SequenceOptions counting = options ? SequenceClauses.parse(text, behind + 1, end - 1) : SequenceOptions.DEFAULT;
        column = column.withIdentity(new Identity(generation, counting));
        return end;
    }

    private int generated(int open) {
        int behind = text.after(open);
        boolean virtual = text.at(behind, "virtual");
        boolean said = virtual || text.token(behind).isAny("stored", "persisted", "persistent");
        boolean stored = said ? !virtual : names.rules().storesGeneratedColumns();
        column = column.withGenerated(new GeneratedExpression(text.inside(open), stored));
        return said ? behind + 1 : behind;
    }

    private int collation(int position) {
        int end = Names.afterName(text, position);
        column = column.withCollation(names.name(text.token(end - 1)));
        return end;
    }

    /** A default goes on until another clause begins; its first token always belongs to it. */
    private int defaultValue(int from, int to) {
        int end = text.after(from);
        while (end < to && !endsDefault(end)) {
            end = text.after(end);
        }
        String sql = text.slice(from, end);
        if (!sql.equalsIgnoreCase("null")) {
            column = column.withDefault(new DefaultValue(sql));
        }
        return end;
    }

    private boolean endsDefault(int i) {
        boolean condition = text.token(i - 1).isAny("is", "not");
        return (text.at(i, "not", "null") && !condition)
                || (text.at(i, "null") && !condition)
                || text.token(i).isAny("collate", "constraint", "unique", "references", "generated", "auto_increment")
                || text.at(i, "check", "(")
                || text.at(i, "primary", "key")
                || text.at(i, "on", "update")
                || text.at(i, "invisible")
                || (text.at(i, "comment") && text.token(i + 1).kind() == Token.Kind.STRING);
    }

    private @Nullable String takeName() {
        String name = constraintName;
        constraintName = null;
        return name;
    }
}
