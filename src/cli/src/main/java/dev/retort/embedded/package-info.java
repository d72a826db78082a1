/** A database server that the tool starts for itself and stops again. */
@NullMarked
package dev.retort.embedded;

import org.jspecify.annotations.NullMarked;
