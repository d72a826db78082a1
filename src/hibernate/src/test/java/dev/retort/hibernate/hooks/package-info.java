/** An application that uses every hook of Hibernate and Retort that reaches the schema. */
package dev.retort.hibernate.hooks;
