package dev.retort.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether to go on with what stopped half way. */
@Command
final class ResumeOption {

    @Option(
            names = "--resume",
            description = "Go on with a migration that stopped half way, behind the statements that are done;"
                    + " mend what refused the next one first.")
    private boolean resume;

    boolean resumes() {
        return resume;
    }
}
