/** What each database says differently, as text: one file per database. */
@NullMarked
package dev.retort.dialect;

import org.jspecify.annotations.NullMarked;
