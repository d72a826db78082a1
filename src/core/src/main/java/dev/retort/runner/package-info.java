/** Loads, orders, locks, executes and records migrations, or writes them as an SQL script. */
@NullMarked
package dev.retort.runner;

import org.jspecify.annotations.NullMarked;
