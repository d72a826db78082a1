package dev.retort.plan;

import dev.retort.schema.Schema;

/**
 * What is compared.
 *
 * @param current the database
 * @param desired the entities
 */
public record BothSides(Schema current, Schema desired) {}
