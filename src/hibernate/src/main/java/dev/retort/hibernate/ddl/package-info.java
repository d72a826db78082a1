/** Reads the CREATE statements that Hibernate's dialects write; knows SQL and no Hibernate. */
@NullMarked
package dev.retort.hibernate.ddl;

import org.jspecify.annotations.NullMarked;
