package dev.retort.migration;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.Dependent;
import dev.retort.schema.EnumType;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Partition;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.View;
import java.util.List;

/**
 * The nouns of a migration file, for static import: types, tables, keys, indexes, sequences. Names of tables, sequences
 * and enumeration types are {@code name} or {@code schema.name} (see {@link QualifiedName#parse}); all other names are
 * taken letter for letter.
 */
public final class Definitions {

    private Definitions() {}

    /** A table without columns yet. */
    public static TableDefinition table(String name) {
        return new TableDefinition(Table.of(QualifiedName.parse(name), List.of()));
    }

    /** A column under its name, for {@link TableDefinition#columns}. */
    public static Column column(String name, ColumnDefinition definition) {
        return definition.named(name);
    }

    /** A primary key. */
    public static PrimaryKeyDefinition primaryKey(String name, String... columns) {
        return new PrimaryKeyDefinition(new PrimaryKey(name, List.of(columns)));
    }

    /** A unique constraint. */
    public static UniqueDefinition unique(String name, String... columns) {
        return new UniqueDefinition(UniqueConstraint.of(name, List.of(columns)));
    }

    /** A check constraint: the condition without surrounding parentheses. */
    public static CheckDefinition check(String name, String condition) {
        return new CheckDefinition(CheckConstraint.of(name, condition));
    }

    /** A foreign key on columns; {@link ForeignKeyDefinition#references} says where it leads. */
    public static ForeignKeyDefinition foreignKey(String name, String... columns) {
        return new ForeignKeyDefinition(ForeignKey.of(name, List.of(columns), QualifiedName.of(""), List.of()));
    }

    /** An exclusion constraint by what stands behind EXCLUDE: {@code USING gist (room WITH =, during WITH &&)}. */
    public static ExclusionConstraint exclusion(String name, String definition) {
        return new ExclusionConstraint(name, definition);
    }

    /** A partition of a table or of another partition: {@code partition("orders_2026", "orders", "FOR VALUES IN (2026)")}. */
    public static Partition partition(String name, String parent, String definition) {
        return new Partition(QualifiedName.parse(name), QualifiedName.parse(parent), definition);
    }

    /** An index on columns. */
    public static IndexDefinition index(String name, String... columns) {
        return new IndexDefinition(Index.of(name, columns));
    }

    /** A column of an index, from low to high, NULL last. */
    public static IndexPart asc(String column) {
        return IndexPart.column(column);
    }

    /** A column of an index, from high to low, NULL first. */
    public static IndexPart desc(String column) {
        return IndexPart.column(column).desc();
    }

    /** An expression of an index, without surrounding parentheses. */
    public static IndexPart expression(String sql) {
        return IndexPart.expression(sql);
    }

    /** A sequence that counts 1, 2, 3 ... */
    public static SequenceDefinition sequence(String name) {
        return new SequenceDefinition(new Sequence(QualifiedName.parse(name), null, SequenceOptions.DEFAULT));
    }

    /** A sequence that starts at one value and steps by another. */
    public static SequenceDefinition sequence(String name, long start, long increment) {
        return sequence(name).options(SequenceOptions.startingAt(start, increment));
    }

    /** How a sequence or identity column counts: 1, 2, 3 ... until something else is said. */
    public static SequenceOptions options() {
        return SequenceOptions.DEFAULT;
    }

    /** A view; {@link ViewDefinition#as} says what it selects. */
    public static ViewDefinition view(String name) {
        return view(name, false);
    }

    /** A view that keeps its rows; {@link ViewDefinition#as} says what it selects. */
    public static ViewDefinition materializedView(String name) {
        return view(name, true);
    }

    private static ViewDefinition view(String name, boolean materialized) {
        return new ViewDefinition(
                new View(QualifiedName.parse(name), materialized, List.of(), List.of(), "", List.of()));
    }

    /** An object that no entity declares, such as a trigger, by its kind and name; {@code droppedBy} and {@code createdBy} follow. */
    public static DependentDefinition dependent(String kind, String name) {
        return new DependentDefinition(new Dependent(kind, name, "", List.of()));
    }

    /** An enumeration type with its labels in order. */
    public static EnumType enumType(String name, String... values) {
        return new EnumType(QualifiedName.parse(name), List.of(values));
    }

    /** A composite type without attributes, which {@link CompositeTypeDefinition#attribute} adds. */
    public static CompositeTypeDefinition compositeType(String name) {
        return new CompositeTypeDefinition(new CompositeType(QualifiedName.parse(name), List.of()));
    }

    /** The constants of an enumeration in their order, the first one's number being 0. */
    public static Constants constants(String... names) {
        return new Constants(List.of(names));
    }

    /** The state before a change. */
    public static <T> From<T> from(T state) {
        return new From<>(state);
    }

    /** The state after a change. */
    public static <T> To<T> to(T state) {
        return new To<>(state);
    }

    /** A type by its SQL text, for all that has no method of its own. */
    public static ColumnDefinition type(String sql) {
        return ColumnDefinition.of(SqlType.parse(sql));
    }

    /** SQL's {@code smallint}. */
    public static ColumnDefinition smallint() {
        return type("smallint");
    }

    /** SQL's {@code integer}. */
    public static ColumnDefinition integer() {
        return type("integer");
    }

    /** SQL's {@code bigint}. */
    public static ColumnDefinition bigint() {
        return type("bigint");
    }

    /** SQL's {@code numeric} without limits. */
    public static ColumnDefinition numeric() {
        return type("numeric");
    }

    /** SQL's {@code numeric} with as many digits, {@code scale} of them behind the point. */
    public static ColumnDefinition numeric(int precision, int scale) {
        return ColumnDefinition.of(SqlType.of("numeric", precision, scale));
    }

    /** SQL's {@code real}, a float of 4 bytes. */
    public static ColumnDefinition real() {
        return type("real");
    }

    /** SQL's {@code double precision}, a float of 8 bytes. */
    public static ColumnDefinition doublePrecision() {
        return type("double precision");
    }

    /** SQL's {@code boolean}. */
    public static ColumnDefinition bool() {
        return type("boolean");
    }

    /** SQL's {@code character} of exactly as many characters. */
    public static ColumnDefinition character(int length) {
        return ColumnDefinition.of(SqlType.of("char", length));
    }

    /** SQL's {@code varchar} of at most as many characters. */
    public static ColumnDefinition varchar(int length) {
        return ColumnDefinition.of(SqlType.of("varchar", length));
    }

    /** Text of any length. */
    public static ColumnDefinition text() {
        return type("text");
    }

    /** SQL's {@code date}. */
    public static ColumnDefinition date() {
        return type("date");
    }

    /** SQL's {@code time} with the server's own precision. */
    public static ColumnDefinition time() {
        return type("time");
    }

    /** SQL's {@code time} with as many digits behind the second. */
    public static ColumnDefinition time(int precision) {
        return ColumnDefinition.of(SqlType.of("time", precision));
    }

    /** SQL's {@code timestamp} with the server's own precision. */
    public static ColumnDefinition timestamp() {
        return type("timestamp");
    }

    /** SQL's {@code timestamp} with as many digits behind the second. */
    public static ColumnDefinition timestamp(int precision) {
        return ColumnDefinition.of(SqlType.of("timestamp", precision));
    }

    /** {@code uuid}. */
    public static ColumnDefinition uuid() {
        return type("uuid");
    }

    /** {@code json}. */
    public static ColumnDefinition json() {
        return type("json");
    }

    /** {@code jsonb}. */
    public static ColumnDefinition jsonb() {
        return type("jsonb");
    }

    /** {@code bytea}. */
    public static ColumnDefinition bytea() {
        return type("bytea");
    }
}
