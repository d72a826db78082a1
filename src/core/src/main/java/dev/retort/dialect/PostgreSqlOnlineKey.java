package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Keys of an index that is built before. The columns of a primary key come to refuse NULL with it, for which every row would be read
 * under its lock; of those that take NULL a condition says so before, which is validated while others write, and the key reads nothing.
 */
final class PostgreSqlOnlineKey {

    private final PostgreSql dialect;
    private final PostgreSqlOnlineIndex indexes;

    PostgreSqlOnlineKey(PostgreSql dialect, PostgreSqlOnlineIndex indexes) {
        this.dialect = dialect;
        this.indexes = indexes;
    }

    /** The statements of a new key whose index has that shape. */
    List<OnlineStatement> add(Operation.AddConstraint add, Index index) {
        OnlineStatement key = new OnlineStatement(
                alter(add.table()) + PostgreSqlKeyIndex.using(dialect, add.constraint(), index),
                false,
                "select 1" + from(add.table(), String.valueOf(index.name())));
        return statements(add.table(), add.constraint(), index, key);
    }

    /** The name of a key is taken until it goes, so that the new index has another one until it is the key's. */
    List<OnlineStatement> replace(Operation.ReplaceKey replace, Index index) {
        String name = dialect.quote(Objects.requireNonNull(replace.before().name(), "a constraint without a name"));
        OnlineStatement key = new OnlineStatement(
                alter(replace.table()) + "drop constraint " + name + ", "
                        + PostgreSqlKeyIndex.using(dialect, replace.after(), index),
                false,
                "select 1"
                        + from(replace.table(), String.valueOf(replace.after().name())) + " and "
                        + PostgreSqlKeyIndex.isOn(dialect, index) + " and "
                        + indexes.regclass(PostgreSqlOnlineIndex.name(replace.table(), index)) + " is null");
        return statements(replace.table(), replace.after(), index, key);
    }

    private List<OnlineStatement> statements(
            QualifiedName table, Constraint constraint, Index index, OnlineStatement key) {
        List<OnlineStatement> statements = new ArrayList<>();
        statements.add(indexes.createForKey(table, index));
        if (constraint instanceof PrimaryKey primary) {
            statements.add(repeatable(refusingNull(table, primary)));
            statements.add(key);
            statements.add(repeatable(alter(table) + "drop constraint if exists " + dialect.quote(nullCheck(primary))));
        } else {
            statements.add(key);
        }
        return statements;
    }

    private static OnlineStatement repeatable(String sql) {
        return new OnlineStatement(sql, false, "select 1 where false");
    }

    /** Nothing where the columns refuse NULL, as they mostly do. */
    private String refusingNull(QualifiedName table, PrimaryKey key) {
        String check = dialect.quote(nullCheck(key));
        String holds = key.columns().stream()
                .map(column -> dialect.quote(column) + " is not null")
                .collect(Collectors.joining(" and "));
        return PostgreSqlBlock.of("""

                begin
                    if exists (select from pg_attribute where attrelid = %s and not attnotnull and attname in (%s)) then
                        %sdrop constraint if exists %s, add constraint %s check (%s) not valid;
                        commit;
                        %svalidate constraint %s;
                    end if;
                end\s""".formatted(
                        indexes.regclass(table),
                        indexes.literals(key.columns()),
                        alter(table),
                        check,
                        check,
                        holds,
                        alter(table),
                        check));
    }

    private static String nullCheck(PrimaryKey key) {
        return PostgreSqlNames.notNullForNow(String.valueOf(key.name()));
    }

    /** The query's end for the condition that stands where a row holds NULL; empty of what is no primary key. */
    Optional<String> fromNullCheck(QualifiedName table, Constraint constraint) {
        return constraint instanceof PrimaryKey key ? Optional.of(from(table, nullCheck(key))) : Optional.empty();
    }

    private String from(QualifiedName table, String constraint) {
        return " from pg_constraint where conrelid = " + indexes.regclass(table) + " and conname = "
                + dialect.literal(constraint);
    }

    private String alter(QualifiedName table) {
        return "alter table " + dialect.quote(table) + " ";
    }
}
