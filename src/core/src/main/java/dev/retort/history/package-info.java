/** Revisions as a graph, and what of it a database has applied. */
@NullMarked
package dev.retort.history;

import org.jspecify.annotations.NullMarked;
