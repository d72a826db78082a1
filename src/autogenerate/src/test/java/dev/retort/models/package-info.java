/** Holds Retort against entity models that nobody here wrote, each beside the Hibernate that it was written for. */
@NullMarked
package dev.retort.models;

import org.jspecify.annotations.NullMarked;
