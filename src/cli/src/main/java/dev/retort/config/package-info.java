/** What {@code retort.yaml}, the environment and the flags say, as one configuration. */
@NullMarked
package dev.retort.config;

import org.jspecify.annotations.NullMarked;
