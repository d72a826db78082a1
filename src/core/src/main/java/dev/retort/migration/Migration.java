package dev.retort.migration;

/**
 * One step of a schema's history. The methods only collect operations: they may be called at any time, without a
 * database. A migration has a public or package-private constructor without parameters and a {@link Revision}.
 */
public interface Migration {

    /** Collects what brings the schema from the revision before to this one. */
    void upgrade(Operations op);

    /** Collects what brings the schema back. */
    void downgrade(Operations op);
}
