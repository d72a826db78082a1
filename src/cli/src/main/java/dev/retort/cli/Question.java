package dev.retort.cli;

/** Asks the person at the terminal. */
@FunctionalInterface
interface Question {

    /** Nobody is asked; the answer is no. */
    Question NO = text -> false;

    /** Whether the answer is yes; no where nobody answers. */
    boolean isYes(String text);
}
