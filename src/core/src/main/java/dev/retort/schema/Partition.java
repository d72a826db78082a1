package dev.retort.schema;

/**
 * A partition of a table, or of a partition.
 *
 * @param name its name
 * @param parent what it is a partition of
 * @param definition what stands behind the parent's name, as the server writes it: {@code FOR VALUES IN (1)}, for one that is
 *     partitioned itself with its PARTITION BY
 */
public record Partition(QualifiedName name, QualifiedName parent, String definition) {}
