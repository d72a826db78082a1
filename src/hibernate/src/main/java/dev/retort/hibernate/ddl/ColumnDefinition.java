package dev.retort.hibernate.ddl;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Map;

/**
 * What a column's definition in SQL says, {@code varchar(20) default 'x' not null check (x > 'a')}, whether Hibernate
 * wrote it or a {@code columnDefinition} did.
 *
 * @param column the column itself
 * @param primaryKey whether it says PRIMARY KEY
 * @param unique whether it says UNIQUE
 * @param checks the conditions it says
 * @param foreignKeys the references it says; where they mean the primary key, their referenced columns are empty
 */
public record ColumnDefinition(
        Column column, boolean primaryKey, boolean unique, List<CheckConstraint> checks, List<ForeignKey> foreignKeys) {

    /** PostgreSQL's types that make a sequence: https://www.postgresql.org/docs/current/datatype-numeric.html. */
    private static final Map<String, String> SERIAL = Map.of(
            "serial", "integer",
            "serial4", "integer",
            "bigserial", "bigint",
            "serial8", "bigint",
            "smallserial", "smallint",
            "serial2", "smallint");

    /** Reads a definition, which begins with the type. */
    public static ColumnDefinition parse(String name, String definition, Names names) {
        SqlText text = new SqlText(definition);
        return parse(name, text, new SqlText.Span(0, text.size()), names);
    }

    static ColumnDefinition parse(String name, SqlText text, SqlText.Span span, Names names) {
        return new ColumnClauses(text, names, name).read(span.from(), span.to());
    }

    /** Puts the finished column together; an identity column is never null, and PostgreSQL's serial is one. */
    static Column finish(Column column, Names names) {
        String serial = SERIAL.get(column.type().name());
        if (serial != null && names.rules().hasSerialTypes()) {
            Identity identity = new Identity(Identity.Generation.SERIAL, SequenceOptions.DEFAULT);
            return column.withType(SqlType.of(serial)).withIdentity(identity).withNullable(false);
        }
        return column.identity() == null ? column : column.withNullable(false);
    }
}
