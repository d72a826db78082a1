package dev.retort.runner;

/**
 * What the compiler has to say against a migration file.
 *
 * @param file the file, for people
 * @param line the line, from 1 on; 0 or less where the compiler names none
 * @param message the compiler's words
 */
public record CompileError(String file, long line, String message) {

    /** The error as compilers print it: {@code file:line: message}. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
    }
}
