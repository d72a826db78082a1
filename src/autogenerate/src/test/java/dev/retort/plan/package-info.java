/** A large application's database, changed by hand in many places, each of which is found, and nothing else. */
@NullMarked
package dev.retort.plan;

import org.jspecify.annotations.NullMarked;
