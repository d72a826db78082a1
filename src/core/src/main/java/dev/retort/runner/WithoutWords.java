package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.InexpressibleOperationException;
import dev.retort.history.MigrationScript;
import dev.retort.operation.Operation;
import java.util.List;

/** The operations of a run that the database cannot carry out, as those of a file that was written for another one. */
final class WithoutWords {

    private final Dialect dialect;
    private final RefusedOperations refused;

    WithoutWords(Dialect dialect) {
        this.dialect = dialect;
        this.refused = new RefusedOperations(dialect);
    }

    /** Notes those of a migration and answers whether there are none. */
    boolean note(MigrationScript script, List<Operation> migration) {
        int before = refused.size();
        for (Operation operation : migration) {
            try {
                check(operation, migration);
                checkTransaction(operation, script);
            } catch (InexpressibleOperationException e) {
                refused.note(script, operation, String.valueOf(e.getMessage()));
            }
        }
        return refused.size() == before;
    }

    private void checkTransaction(Operation operation, MigrationScript script) {
        boolean inTransaction = script.transactional() && dialect.hasTransactionalDdl();
        if (inTransaction && dialect.onlineForms().refuseTransaction(operation)) {
            throw new InexpressibleOperationException(
                    "op.online() commits each statement by itself: say transactional ="
                            + " false in the @Revision of a migration of its own, or leave .online() out");
        }
    }

    /** A user's own operation is not asked twice. */
    private void check(Operation operation, List<Operation> migration) {
        if (!(operation instanceof Operation.Custom)) {
            dialect.check(operation, migration);
        }
    }

    /**
     * Ends the run before it begins where there are any.
     *
     * @throws RefusedException with a sentence on each
     */
    void refuse() {
        refused.refuse();
    }
}
