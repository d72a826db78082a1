package dev.retort.migration;

import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlType;
import org.jspecify.annotations.Nullable;

/** A column without its name: a type and what follows it. Immutable; each method answers a changed copy. */
public final class ColumnDefinition {

    private final Column column;

    private ColumnDefinition(Column column) {
        this.column = column;
    }

    /** A nullable column of that type. */
    public static ColumnDefinition of(SqlType type) {
        return new ColumnDefinition(Column.of("", type));
    }

    /** The same column, refusing NULL. */
    public ColumnDefinition notNull() {
        return new ColumnDefinition(column.withNullable(false));
    }

    /** The same column with a server default: the SQL expression as it stands behind DEFAULT. */
    public ColumnDefinition defaultsTo(String sql) {
        return new ColumnDefinition(column.withDefault(new DefaultValue(sql)));
    }

    /** The same column, numbered by the server unless a statement gives a value. */
    public ColumnDefinition identity() {
        return identity(SequenceOptions.DEFAULT);
    }

    /** The same column, numbered by the server unless a statement gives a value. */
    public ColumnDefinition identity(SequenceOptions options) {
        return numbered(Identity.Generation.BY_DEFAULT, options);
    }

    /** The same column, numbered by the server alone. */
    public ColumnDefinition identityAlways() {
        return identityAlways(SequenceOptions.DEFAULT);
    }

    /** The same column, numbered by the server alone. */
    public ColumnDefinition identityAlways(SequenceOptions options) {
        return numbered(Identity.Generation.ALWAYS, options);
    }

    /** The same column, numbered by PostgreSQL's older form: an owned sequence and a default that asks it. */
    public ColumnDefinition serial() {
        return serial(SequenceOptions.DEFAULT);
    }

    /** The same column, numbered by PostgreSQL's older form: an owned sequence and a default that asks it. */
    public ColumnDefinition serial(SequenceOptions options) {
        return numbered(Identity.Generation.SERIAL, options);
    }

    /**
     * The same numbered column, with a sequence of a name that PostgreSQL would not choose for the table and column.
     *
     * @throws IllegalStateException when it is not numbered
     */
    public ColumnDefinition numberedBy(String sequence) {
        Identity identity = column.identity();
        if (identity == null) {
            throw new IllegalStateException(
                    "numberedBy(\"" + sequence + "\") must follow identity(), identityAlways() or serial()");
        }
        return new ColumnDefinition(column.withIdentity(identity.withSequence(sequence)));
    }

    private ColumnDefinition numbered(Identity.Generation generation, SequenceOptions options) {
        return new ColumnDefinition(column.withIdentity(new Identity(generation, options)));
    }

    /** The same column, computed from the SQL expression and kept in the row. */
    public ColumnDefinition generatedAs(String sql) {
        return new ColumnDefinition(column.withGenerated(new GeneratedExpression(sql, true)));
    }

    /** The same column, computed from the SQL expression when it is read. */
    public ColumnDefinition generatedVirtual(String sql) {
        return new ColumnDefinition(column.withGenerated(new GeneratedExpression(sql, false)));
    }

    /** The same column with a collation. */
    public ColumnDefinition collate(String collation) {
        return new ColumnDefinition(column.withCollation(collation));
    }

    /** The same column with a comment. */
    public ColumnDefinition comment(@Nullable String comment) {
        return new ColumnDefinition(column.withComment(comment));
    }

    /** The same column, taking the value of the SQL expression when its row changes (MySQL's ON UPDATE). */
    public ColumnDefinition onUpdate(String sql) {
        return new ColumnDefinition(column.withOnUpdate(sql));
    }

    /** The same column with a condition that is part of it: without surrounding parentheses (MariaDB's column-level CHECK). */
    public ColumnDefinition check(String condition) {
        return new ColumnDefinition(column.withCheck(condition));
    }

    /** The same column, left out by {@code select *}. */
    public ColumnDefinition invisible() {
        return new ColumnDefinition(column.withInvisible(true));
    }

    /** An array of the same type; called again, an array with one dimension more. */
    public ColumnDefinition array() {
        return type(column.type().withDimensions(column.type().dimensions() + 1));
    }

    /** The same time or timestamp with a time zone. */
    public ColumnDefinition withTimeZone() {
        return type(column.type().withModifier("with time zone"));
    }

    private ColumnDefinition type(SqlType type) {
        return new ColumnDefinition(column.withType(type));
    }

    /** The column under its name. */
    public Column named(String name) {
        return column.withName(name);
    }
}
