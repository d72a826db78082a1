/** What a database looks like: immutable records with value equality and sorted parts. */
@NullMarked
package dev.retort.schema;

import org.jspecify.annotations.NullMarked;
