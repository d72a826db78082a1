/** The verbs of the command line: the only package that knows picocli. */
@NullMarked
package dev.retort.cli;

import org.jspecify.annotations.NullMarked;
