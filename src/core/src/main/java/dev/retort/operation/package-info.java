/** What can be done to a schema: one sealed vocabulary, and what follows from its data alone. */
@NullMarked
package dev.retort.operation;

import org.jspecify.annotations.NullMarked;
