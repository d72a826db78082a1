/** Trials of migrations, right ones and wrong ones. */
@NullMarked
package dev.retort.proof;

import org.jspecify.annotations.NullMarked;
