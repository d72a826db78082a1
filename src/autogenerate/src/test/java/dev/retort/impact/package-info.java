/** What servers lock, read and write, measured. */
@NullMarked
package dev.retort.impact;

import org.jspecify.annotations.NullMarked;
