/** What each database says differently: one file per database. */
@NullMarked
package dev.retort.dialect;

import org.jspecify.annotations.NullMarked;
