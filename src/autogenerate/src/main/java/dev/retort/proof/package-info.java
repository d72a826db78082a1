/** Runs a migration up, down and up again on a scratch database with rows, before anybody has to trust it. */
@NullMarked
package dev.retort.proof;

import org.jspecify.annotations.NullMarked;
