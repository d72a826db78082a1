package dev.retort.dialect;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;

/**
 * The names that a server gives to what nobody named, before it makes them unique. Retort writes them out, so that every
 * object has a name by the time it must be dropped.
 */
public interface DefaultNames {

    /** The name of a table's primary key. */
    String primaryKey(QualifiedName table);

    /** The name of a unique constraint. */
    String unique(QualifiedName table, UniqueConstraint constraint);

    /** The name of a foreign key. */
    String foreignKey(QualifiedName table, ForeignKey key);

    /** The name of a check constraint; it may tell which column of the table is meant. */
    String check(Table table, CheckConstraint check);

    /** The name of an index. */
    String index(QualifiedName table, Index index);

    /** The n-th variant of a name that is taken, for n from 1 on, within the limit of identifiers. */
    String variant(String name, int n);

    /** A name as the server cuts it to the limit of identifiers. */
    String cut(String name);
}
