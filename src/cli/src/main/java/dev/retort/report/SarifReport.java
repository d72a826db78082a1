package dev.retort.report;

/** A report that code scanners read. */
public interface SarifReport extends Report {

    /** The report as a log of SARIF 2.1.0. */
    SarifLog sarif();
}
