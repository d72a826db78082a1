package dev.retort.extension;

import dev.retort.operation.Operation;
import dev.retort.schema.Schema;
import java.util.List;

/** Changes what a comparison found before it is written, as Alembic's {@code process_revision_directives} does. */
@FunctionalInterface
public interface OperationRewriter {

    /**
     * The operations to be written, in the order in which they run; none at all, and no file is written. The way back follows
     * from them. It is asked where there is no difference too: what it adds each time is a difference that never ends.
     *
     * @param operations what brings the database to the entities, in order
     * @param current the database
     * @param desired the entities
     */
    List<Operation> rewrite(List<Operation> operations, Schema current, Schema desired);
}
