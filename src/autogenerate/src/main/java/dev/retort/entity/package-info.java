/** Finds entity classes and reads them in a class loader of the user's own class path. */
@NullMarked
package dev.retort.entity;

import org.jspecify.annotations.NullMarked;
