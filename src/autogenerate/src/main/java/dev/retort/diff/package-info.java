/** Two schemas to the operations that lead from one to the other. */
@NullMarked
package dev.retort.diff;

import org.jspecify.annotations.NullMarked;
