package dev.retort.operation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks a user's own operation, and says whose fault it is where that fails. */
public final class UserCode {

    private UserCode() {}

    /**
     * The statements that carry an operation out, in order, without terminators.
     *
     * @throws CustomOperationException when the user's class fails
     */
    public static List<String> statements(CustomOperation custom, SqlWords sql) {
        return ask(custom, "statements", () -> List.copyOf(custom.statements(sql)));
    }

    /**
     * What may hurt when an operation runs; empty where nothing does.
     *
     * @throws CustomOperationException when the user's class fails
     */
    public static Optional<String> hazard(CustomOperation custom) {
        return ask(custom, "hazard", custom::hazard);
    }

    /** What a method answers. */
    static <T> T ask(CustomOperation custom, String method, Supplier<T> call) {
        T answer;
        try {
            answer = call.get();
        } catch (IrreversibleOperationException understood) {
            throw understood;
        } catch (RuntimeException | LinkageError failure) {
            throw new CustomOperationException(
                    "the operation " + custom.getClass().getName() + " fails in " + method + "(): " + failure, failure);
        }
        if (answer == null) {
            throw new CustomOperationException(
                    "the operation " + custom.getClass().getName() + " answers null in " + method + "()", null);
        }
        return answer;
    }
}
