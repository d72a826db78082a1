/** Operations to the source of a Java migration: the only package that knows JavaPoet. */
@NullMarked
package dev.retort.codegen;

import org.jspecify.annotations.NullMarked;
