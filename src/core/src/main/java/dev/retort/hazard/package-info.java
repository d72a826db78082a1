/** What may hurt when an operation runs: one rule per file. */
@NullMarked
package dev.retort.hazard;

import org.jspecify.annotations.NullMarked;
