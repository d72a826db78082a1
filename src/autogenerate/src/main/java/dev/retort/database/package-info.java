/** The live catalog to {@code Schema}: the only package that knows SchemaCrawler. */
@NullMarked
package dev.retort.database;

import org.jspecify.annotations.NullMarked;
