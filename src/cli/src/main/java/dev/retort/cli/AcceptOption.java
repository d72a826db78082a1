package dev.retort.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which forbidden hazards may happen in this run. */
@Command(optionListHeading = "Hazards:")
final class AcceptOption {

    @Option(
            names = "--accept",
            paramLabel = "KIND",
            description = {
                "Run migrations in spite of a hazard that lint.levels makes an error: its kind, such as data-loss, or",
                "its rule, such as drop-column; may be repeated."
            })
    private List<String> accepted = new ArrayList<>();

    /** The kinds and rules that were named. */
    List<String> accepted() {
        return List.copyOf(accepted);
    }
}
