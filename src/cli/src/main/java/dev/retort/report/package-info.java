/** What a person or a program reads about a comparison or a run, as text or JSON. */
@NullMarked
package dev.retort.report;

import org.jspecify.annotations.NullMarked;
