package dev.retort.dialect;

import dev.retort.dialect.SqliteClause.Kind;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Changes a table by changing its stored text, so that all that nobody spoke of stays letter for letter: conflict clauses,
 * constraints without names, collations, comments.
 *
 * @param dialect how columns and constraints are written
 * @param text the table
 */
record SqliteEdit(Sqlite dialect, SqliteCreateTable text) {

    private SqliteEdit with(SqliteCreateTable changed) {
        return new SqliteEdit(dialect, changed);
    }

    private SqliteEdit replace(int from, int to, String sql) {
        return with(text.replace(from, to, sql));
    }

    /** The table with one column more behind its last. */
    SqliteEdit add(QualifiedName table, Column column) {
        List<SqliteElement> columns = text.columns();
        int end = columns.get(columns.size() - 1).to();
        return replace(end, end, ",\n    " + dialect.definition(table, column));
    }

    /** The table with one constraint more at its end. */
    SqliteEdit add(Constraint constraint) {
        int end = text.elements().get(text.elements().size() - 1).to();
        return replace(end, end, ",\n    " + dialect.definition(constraint));
    }

    /** The table without a column and what stands in it. */
    SqliteEdit dropColumn(String column) {
        return without(column(column));
    }

    private SqliteEdit without(SqliteElement element) {
        int at = text.elements().indexOf(element);
        if (at > 0) {
            return replace(text.elements().get(at - 1).to(), element.to(), "");
        }
        boolean alone = text.elements().size() == 1;
        return replace(
                element.from(), alone ? element.to() : text.elements().get(1).from(), "");
    }

    private SqliteElement column(String name) {
        return text.column(name).orElseThrow(() -> missing("column", name));
    }

    private InexpressibleOperationException missing(String kind, String name) {
        return new InexpressibleOperationException(
                "table '" + text.name().name() + "' has no " + kind + " '" + name + "' that could be changed");
    }

    /** The constraint of that name, or else one of that shape. Several may have one name: the one of that shape, or else of that kind. */
    Optional<SqliteConstraints.Placed> find(String name, @Nullable Constraint shape) {
        List<SqliteConstraints.Placed> all = SqliteConstraints.of(text);
        List<SqliteConstraints.Placed> named = all.stream()
                .filter(placed -> name.equalsIgnoreCase(placed.constraint().name()))
                .toList();
        if (shape == null) {
            return named.stream().findFirst();
        }
        Predicate<SqliteConstraints.Placed> shaped =
                placed -> placed.constraint().withName(null).equals(shape.withName(null));
        return first(named, shaped)
                .or(() -> first(named, placed -> placed.constraint().getClass() == shape.getClass()))
                .or(() -> first(all, shaped));
    }

    private static Optional<SqliteConstraints.Placed> first(
            List<SqliteConstraints.Placed> all, Predicate<SqliteConstraints.Placed> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    /** The table without a constraint. */
    SqliteEdit drop(String name, @Nullable Constraint shape) {
        SqliteConstraints.Placed placed = find(name, shape).orElseThrow(() -> missing("constraint", name));
        SqliteElement element = placed.element();
        boolean whole = element.column() == null && element.clauses().size() == 1;
        return whole ? without(element) : without(placed.clause());
    }

    /** The end of a line may be the end of a comment, which would go on without it. */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private SqliteEdit without(SqliteClause clause) {
        int from = clause.from();
        while (from > 0 && isBlank(text.sql().charAt(from - 1))) {
            from--;
        }
        return replace(from, clause.to(), "");
    }

    /** The table with another name for a constraint. */
    SqliteEdit rename(String from, String to) {
        SqliteClause clause =
                find(from, null).orElseThrow(() -> missing("constraint", from)).clause();
        return replace(clause.from(), clause.body(), "constraint " + dialect.quote(to) + " ");
    }

    /** The table with another column in the place of one, as far as the two differ. */
    SqliteEdit alter(Column before, Column after) {
        String name = after.name();
        SqliteEdit typed = sameType(before, after) ? this : retyped(name, after);
        return typed.nullable(name, before, after)
                .clause(name, Kind.DEFAULT, before.defaultValue(), after.defaultValue(), dialect.defaultClause(after))
                .clause(name, Kind.COLLATE, before.collation(), after.collation(), dialect.collateClause(after))
                .clause(name, Kind.GENERATED, before.generated(), after.generated(), dialect.generatedClause(after));
    }

    private boolean sameType(Column before, Column after) {
        return dialect.type(before).equals(dialect.type(after));
    }

    private SqliteEdit retyped(String name, Column after) {
        SqliteElement element = column(name);
        int from = element.typeFrom();
        String blank = element.type().isEmpty() ? " " : "";
        return replace(from, from + element.type().length(), blank + dialect.type(after));
    }

    private SqliteEdit nullable(String name, Column before, Column after) {
        if (before.nullable() == after.nullable() && !losesNumber(before, after)) {
            return this;
        }
        Optional<SqliteClause> notNull = column(name).clause(Kind.NOT_NULL);
        if (after.nullable()) {
            return notNull.map(this::without).orElse(this);
        }
        SqliteEdit free = column(name).clause(Kind.NULL).map(this::without).orElse(this);
        return notNull.isPresent() ? this : free.append(name, " not null");
    }

    /** What numbers the rows refuses NULL without saying so, every other key takes it: https://www.sqlite.org/lang_createtable.html#the_primary_key. */
    private static boolean losesNumber(Column before, Column after) {
        return before.identity() != null && after.identity() == null;
    }

    private SqliteEdit clause(String name, Kind kind, @Nullable Object before, @Nullable Object after, String sql) {
        if (Objects.equals(before, after)) {
            return this;
        }
        SqliteEdit free = column(name).clause(kind).map(this::without).orElse(this);
        return after == null ? free : free.append(name, sql);
    }

    private SqliteEdit append(String name, String sql) {
        int end = column(name).to();
        return replace(end, end, sql);
    }

    /** The table with an option more or less. */
    SqliteEdit option(Operation.AlterTableOption operation) {
        boolean on = operation.after() != null;
        String option = operation.option();
        if (text.is(option) == on) {
            return this;
        }
        return switch (option) {
            case SqliteCreateTable.STRICT, SqliteCreateTable.WITHOUT_ROWID -> options(option, on);
            case SqliteCreateTable.AUTOINCREMENT -> counting(on);
            default -> throw dialect.unknownOption(operation.table(), option);
        };
    }

    private SqliteEdit options(String option, boolean on) {
        List<String> options = text.settings().keySet().stream()
                .filter(name -> !name.equals(SqliteCreateTable.AUTOINCREMENT) && !name.equals(option))
                .toList();
        String kept = String.join(", ", options);
        String all = on ? (kept.isEmpty() ? option : kept + ", " + option) : kept;
        return replace(text.optionsFrom(), text.sql().length(), all.isEmpty() ? "" : " " + all);
    }

    private SqliteEdit counting(boolean on) {
        SqliteClause key = text.elements().stream()
                .flatMap(element -> element.clause(Kind.PRIMARY_KEY).stream())
                .findFirst()
                .orElseThrow(() -> missing("primary key", SqliteCreateTable.AUTOINCREMENT));
        String sql = text.sql().substring(key.from(), key.to());
        if (!on) {
            return replace(key.from(), key.to(), sql.replaceFirst("(?i)\\s+autoincrement", ""));
        }
        boolean listed = !key.columns().isEmpty();
        int at = listed ? key.from() + sql.lastIndexOf(')') : key.to();
        return replace(at, at, " " + SqliteCreateTable.AUTOINCREMENT);
    }
}
