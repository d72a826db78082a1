package dev.retort.report;

/** A report of changes that a reviewer reads. */
public interface ReviewReport extends Report {

    /** Says it in a document. */
    void tell(ChangeDocument document);
}
