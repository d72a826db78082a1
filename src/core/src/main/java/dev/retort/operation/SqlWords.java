package dev.retort.operation;

import dev.retort.schema.QualifiedName;

/** How a database writes names and texts, for operations that write their own SQL. */
public interface SqlWords {

    /** The product's name, with the version where one is known: {@code PostgreSQL 18}. */
    String name();

    /** An identifier in quotes where it needs them. */
    String quote(String identifier);

    /** A qualified name, each part in quotes where it needs them. */
    String quote(QualifiedName name);

    /** A text as a SQL string literal. */
    String literal(String text);
}
