/** Entities of a small shop, as a user of Retort would write them. */
@NullMarked
package dev.retort.sample;

import org.jspecify.annotations.NullMarked;
