/** A small project tracker, as a user of Retort would write it: people in organizations work on the tasks of projects. */
package dev.retort.sample;
