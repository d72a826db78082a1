package dev.retort.cli;

import java.util.List;

/** Every verb, in the order of the help. */
final class Verbs {

    private Verbs() {}

    static List<Verb> all() {
        return List.of(
                new InitCommand(),
                new RevisionCommand(),
                new AutogenerateCommand(),
                new MergeCommand(),
                new UpgradeCommand(),
                new DowngradeCommand(),
                new CheckCommand(),
                new ValidateCommand(),
                new ProveCommand(),
                new LintCommand(),
                new CurrentCommand(),
                new HistoryCommand(),
                new HeadsCommand(),
                new ShowCommand(),
                new StampCommand(),
                new CompletionCommand(),
                new HelpVerb());
    }
}
