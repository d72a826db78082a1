package dev.retort.report;

/**
 * Which of the three standard streams a person sits at.
 *
 * @param in whether questions can be asked
 * @param out whether results are read by a person
 * @param err whether messages are read by a person
 */
public record Terminal(boolean in, boolean out, boolean err) {

    /** Nobody there: pipes and files. */
    public static final Terminal NONE = new Terminal(false, false, false);
}
