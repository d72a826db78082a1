package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.schema.CompositeType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a server takes, asked with the operation that creates it.
 *
 * @param server whether it takes an operation
 */
record Taken(Predicate<Operation> server) {

    /** Whether it takes an operation. */
    boolean by(Operation operation) {
        return server.test(operation);
    }

    /** A table with more in it, or the one with less where the server does not take it. */
    Table orElse(Table less, Table more) {
        return by(new Operation.CreateTable(more)) ? more : less;
    }

    /** Whether it is PostgreSQL, which alone has composite types, and with them all that is made up here. */
    boolean byPostgreSql() {
        CompositeType.Attribute attribute = new CompositeType.Attribute("x", SqlType.of("integer"));
        return by(new Operation.CreateCompositeType(new CompositeType(QualifiedName.of("spot"), List.of(attribute))));
    }
}
