/** Hazards of migrations that are there, hand-written SQL included: the only package that knows the SQL parser. */
@NullMarked
package dev.retort.lint;

import org.jspecify.annotations.NullMarked;
