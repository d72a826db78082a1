/** Databases for trials: made, filled, read and dropped again, so that the target's own tables are never touched. */
@NullMarked
package dev.retort.database.scratch;

import org.jspecify.annotations.NullMarked;
