/** What can be done to a schema: one sealed family of operations, each able to reverse itself. */
@NullMarked
package dev.retort.operation;

import org.jspecify.annotations.NullMarked;
