package dev.retort.cli;

import dev.retort.diff.RenameDecision;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameCandidate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was asked for is done; what looks like a rename is asked about, once, the likeliest first. */
final class RenameChoices implements RenameDecision {

    private final List<RequestedRename> open;
    private final Question question;
    private final Set<String> refused = new HashSet<>();

    RenameChoices(List<RequestedRename> requested, Question question) {
        this.open = new ArrayList<>(requested);
        this.question = question;
    }

    @Override
    public List<Operation> decide(List<Operation> differences, List<RenameCandidate> likely) {
        for (RequestedRename request : open) {
            Operation exact = request.among(differences);
            Operation rename = exact == null ? request.inLettersOf(differences).among(differences) : exact;
            if (rename != null) {
                open.remove(request);
                open.replaceAll(other -> other.after(rename));
                return List.of(rename);
            }
        }
        return likely.stream()
                .filter(candidate -> refused.add(candidate.toString()))
                .filter(this::isConfirmed)
                .findFirst()
                .map(candidate -> confirmed(candidate.rename()))
                .orElse(List.of());
    }

    private List<Operation> confirmed(Operation rename) {
        open.replaceAll(other -> other.after(rename));
        return List.of(rename);
    }

    private boolean isConfirmed(RenameCandidate candidate) {
        return question.isYes("Was " + candidate.kind() + " " + candidate.from() + " renamed to " + candidate.to()
                + "? " + String.join(", ", candidate.reasons()));
    }

    /**
     * Refuses to go on where a requested rename was none.
     *
     * @throws CommandException naming it
     */
    void refuseUnknown() {
        if (!open.isEmpty()) {
            RequestedRename request = open.get(0);
            throw new CommandException(
                    ExitCode.USAGE,
                    "--rename " + request + ": there is no '" + request.from() + "' that goes and '" + request.to()
                            + "' that comes; check the names in 'retort check'" + request.hint());
        }
    }
}
