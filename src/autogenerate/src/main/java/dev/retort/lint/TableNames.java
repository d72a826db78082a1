package dev.retort.lint;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.Map;

/** Which table a name stands for, as tables get names that others had: each has a number, which it keeps. */
final class TableNames {

    private final Map<QualifiedName, Integer> numbers = new HashMap<>();
    private int next;

    int number(QualifiedName name) {
        return numbers.computeIfAbsent(name, table -> next++);
    }

    /** What is called by the old name from now on is another table. */
    void follow(Operation.RenameTable rename) {
        int number = number(rename.from());
        numbers.remove(rename.from());
        numbers.put(rename.to(), number);
    }
}
