/**
 * What a project may add to a comparison: filters, comparators of columns, rewriters of the operations. Implementations stand
 * on the project's class path and are found by {@link java.util.ServiceLoader}.
 */
@NullMarked
package dev.retort.extension;

import org.jspecify.annotations.NullMarked;
