/** The pipeline on one screen: current, desired, operations, source. */
@NullMarked
package dev.retort.plan;

import org.jspecify.annotations.NullMarked;
