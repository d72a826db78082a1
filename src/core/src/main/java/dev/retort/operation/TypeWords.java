package dev.retort.operation;

import dev.retort.schema.QualifiedName;

/** How a database names types: those of columns, and those that its expressions name in casts. */
public interface TypeWords {

    /** A type as a column names it. */
    String quote(QualifiedName name);

    /** An expression with a type's new name wherever a cast names it; a column of the same name keeps that. */
    String withRenamedType(String expression, QualifiedName from, QualifiedName to);

    /** An expression with another literal wherever one is cast to a type. */
    String withReplacedLabel(String expression, QualifiedName type, String from, String to);
}
