/** What the tool and the reader of the user's entity classes say to each other across their class loaders. */
@NullMarked
package dev.retort.model;

import org.jspecify.annotations.NullMarked;
