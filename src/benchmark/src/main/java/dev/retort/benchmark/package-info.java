/** Measures how long the pipeline takes; run by hand, never a timed test. */
@NullMarked
package dev.retort.benchmark;

import org.jspecify.annotations.NullMarked;
