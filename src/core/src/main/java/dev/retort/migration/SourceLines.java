package dev.retort.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The lines of a migration's file from which its verbs are called, where its class file tells them. */
final class SourceLines {

    private final String className;
    private final List<OptionalInt> lines = new ArrayList<>();

    SourceLines(Migration migration) {
        this.className = outermost(migration.getClass().getName());
    }

    /** Notes the line that is being executed: the nearest one of the migration's own file. */
    void note() {
        lines.add(StackWalker.getInstance()
                .walk(frames -> frames.filter(
                                frame -> outermost(frame.getClassName()).equals(className))
                        .filter(frame -> frame.getLineNumber() > 0)
                        .mapToInt(StackWalker.StackFrame::getLineNumber)
                        .findFirst()));
    }

    /** The line of each note, from 1; nothing where the class file does not say. */
    List<OptionalInt> lines() {
        return List.copyOf(lines);
    }

    private static String outermost(String name) {
        int nested = name.indexOf('$', name.lastIndexOf('.') + 2);
        return nested < 0 ? name : name.substring(0, nested);
    }
}
