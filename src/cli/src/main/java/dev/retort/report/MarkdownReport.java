package dev.retort.report;

/** A report that can be a comment on a pull request. */
public interface MarkdownReport extends Report {

    /** The report in GitHub's Markdown; every text from outside goes through the writer. */
    String markdown(Markdown writer);
}
