/** What a migration file imports: the vocabulary a person reads and writes. */
@NullMarked
package dev.retort.migration;

import org.jspecify.annotations.NullMarked;
