/** Which migrations a plan is written as. */
@NullMarked
package dev.retort.plan;

import org.jspecify.annotations.NullMarked;
