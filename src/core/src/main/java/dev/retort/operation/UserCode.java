package dev.retort.operation;

import java.util.function.Supplier;

/** Asks a user's own operation, and says whose fault it is where that fails. */
final class UserCode {

    private UserCode() {}

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
