package dev.retort.operation;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;

/** How a database names types: those of columns, and those that its expressions name in casts; and what follows a table's name. */
public interface TypeWords {

    /** A type as a column names it. */
    String quote(QualifiedName name);

    /** An expression with a type's new name wherever a cast names it; a column of the same name keeps that. */
    String withRenamedType(String expression, QualifiedName from, QualifiedName to);

    /** An expression with another literal wherever one is cast to a type. */
    String withReplacedLabel(String expression, QualifiedName type, String from, String to);

    /** A table under another name, with what the server calls otherwise then. */
    default Table renamed(Table table, QualifiedName to) {
        return table.withName(to);
    }
}
