package dev.retort.dialect;

import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.IndexStorage;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Indexes that come and go CONCURRENTLY: https://www.postgresql.org/docs/current/sql-createindex.html. */
final class PostgreSqlOnlineIndex {

    private final PostgreSql dialect;

    PostgreSqlOnlineIndex(PostgreSql dialect) {
        this.dialect = dialect;
    }

    OnlineStatement create(QualifiedName table, Index index) {
        return new OnlineStatement(sql(table, index), true, valid(table, index));
    }

    /** The index of a key; one of the same shape that an attempt left which was given up is as good. */
    OnlineStatement createForKey(QualifiedName table, Index index) {
        return new OnlineStatement(
                sql(table, index),
                true,
                valid(table, index) + " and " + isOfShape(index),
                index.storage().equals(IndexStorage.USUAL));
    }

    private String sql(QualifiedName table, Index index) {
        return IndexSql.create(dialect, table, index, "concurrently ");
    }

    private String valid(QualifiedName table, Index index) {
        return of(table, index) + " and indisvalid";
    }

    private String of(QualifiedName table, Index index) {
        return "select 1 from pg_index where indexrelid = " + regclass(name(table, index)) + " and indrelid = "
                + regclass(table);
    }

    /** What ADD CONSTRAINT ... USING INDEX asks of an index itself, such as the usual order, is left to that. */
    private String isOfShape(Index index) {
        Stream<String> columns = Stream.concat(index.parts().stream().map(IndexPart::text), index.include().stream());
        return "indisunique and indpred is null and indnkeyatts = "
                + index.parts().size() + " and "
                + columns.map(dialect::literal).collect(Collectors.joining(", ", "array[", "]"))
                + " = array(select attname::text from unnest(indkey) with ordinality as key (number, place)"
                + " left join pg_attribute on attrelid = indrelid and attnum = number order by place)"
                + " and pg_get_indexdef(indexrelid) " + (index.nullsNotDistinct() ? "" : "not ")
                + "like '%) NULLS NOT DISTINCT%'"
                + " and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))"
                + " and exists (select from pg_class where oid = indexrelid and reloptions is null and reltablespace = 0)";
    }

    OnlineStatement drop(QualifiedName index) {
        return new OnlineStatement(
                "drop index concurrently " + dialect.quote(index),
                true,
                "select 1 where " + regclass(index) + " is null");
    }

    /** An index that was not built to its end stays, costs every write, and keeps the name. */
    OnlineForms.Leftover leftover(QualifiedName table, Index index) {
        return new OnlineForms.Leftover(
                of(table, index) + " and not indisvalid"
                        + " and not exists (select from pg_stat_progress_create_index where index_relid = indexrelid)",
                drop(name(table, index)).sql(),
                other(name(table, index)));
    }

    /** A table, say, or the index behind a constraint, which goes with that alone. */
    private String other(QualifiedName name) {
        String oid = regclass(name);
        return "select 'the constraint ' || conname || ' of ' || conrelid::regclass from pg_constraint where conindid = "
                + oid
                + " and contype in ('p', 'u', 'x') union all select 'the ' || case relkind when 'v' then 'view'"
                + " when 'm' then 'materialized view' when 'S' then 'sequence' when 'c' then 'type' else 'table' end"
                + " || ' ' || oid::regclass from pg_class where oid = " + oid + " and relkind not in ('i', 'I')";
    }

    String regclass(QualifiedName name) {
        return "to_regclass(" + dialect.literal(dialect.quote(name)) + ")";
    }

    static QualifiedName name(QualifiedName table, Index index) {
        return table.sibling(Objects.requireNonNull(index.name(), "an index without a name"));
    }

    /** The words for what a list of columns is in, as texts of SQL. */
    String literals(List<String> columns) {
        return columns.stream().map(dialect::literal).collect(Collectors.joining(", "));
    }
}
