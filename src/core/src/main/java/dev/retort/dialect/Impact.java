package dev.retort.dialect;

/**
 * What a statement of one shape does to a table in use: a row of the matrix of locks and rewrites.
 *
 * @param shape the shape
 * @param lock the lock on the table
 * @param work what is done with its rows under that lock
 * @param onReferenced the lock on the table that a foreign key refers to
 */
public record Impact(Shape shape, Lock lock, Work work, Lock onReferenced) {

    Impact(Shape shape, Lock lock, Work work) {
        this(shape, lock, work, Lock.NONE);
    }

    /** Whether others wait for as long as the table has rows. */
    public boolean grows() {
        return work != Work.NONE && lock.isFelt();
    }
}
