package dev.retort.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives a migration its place in the history. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Revision {

    /** The revision's own id: 1 to 32 letters, digits, {@code _} or {@code -}; unique in the history. */
    String id();

    /** The ids of the revisions before this one: none for the first, several for a merge. */
    String[] revises() default {};

    /** What the migration does, in the words of its author. */
    String message() default "";

    /** When the file was made, as ISO-8601 in UTC ({@code 2026-11-21T14:30:00Z}). */
    String created() default "";

    /**
     * Whether the migration runs in one transaction, with its version row, where the server can. False is for statements
     * that refuse a transaction.
     */
    boolean transactional() default true;
}
