/** Hibernate's metadata to {@code Schema}: the only package that knows Hibernate. */
@NullMarked
package dev.retort.hibernate;

import org.jspecify.annotations.NullMarked;
