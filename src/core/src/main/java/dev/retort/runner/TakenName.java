package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.OnlineForms;
import java.sql.SQLException;
import java.util.Optional;

/** An index that is to be built under a name which another one has, such as one that a migration left which was given up. */
final class TakenName {

    /** PostgreSQL's "duplicate table", which it says of indexes, too. */
    private static final String DUPLICATE = "42P07";

    private TakenName() {}

    /** Where a step stopped, with the way out where that is why. */
    static Halt of(Halt halt, SQLException refused, Dialect dialect) {
        StepStatement at = halt.at();
        if (at == null || !DUPLICATE.equals(refused.getSQLState())) {
            return halt;
        }
        Optional<OnlineForms.Leftover> leftover = dialect.onlineForms().leftover(at.operation());
        return leftover.map(
                        left -> halt.advising("What has that name is not the index that is wanted. If nobody needs it,"
                                + " as where a migration left it that was given up, remove it and run this again: "
                                + left.removal() + ";"))
                .orElse(halt);
    }
}
