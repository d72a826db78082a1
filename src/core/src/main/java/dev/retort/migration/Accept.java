package dev.retort.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Accepts a hazard of the migration it stands on, so that {@code retort lint} does not count it. An acceptance without a
 * reason, and one of a hazard that the migration does not have, are findings themselves.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Accept.All.class)
public @interface Accept {

    /** The hazard's rule, such as {@code drop-column}, or its kind, such as {@code data-loss}. */
    String hazard();

    /** Why it does no harm here, in the words of the one who answers for it. */
    String reason();

    /** Several acceptances on one migration; the compiler writes it. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {

        /** The acceptances in the order of the file. */
        Accept[] value();
    }
}
