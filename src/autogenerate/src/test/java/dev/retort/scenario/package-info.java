/** Migrations from one state to another, each a folder of resources, rehearsed on a real server. */
@NullMarked
package dev.retort.scenario;

import org.jspecify.annotations.NullMarked;
