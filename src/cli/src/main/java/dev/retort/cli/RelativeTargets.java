package dev.retort.cli;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code -1} is a step back from where the database is, not an option. */
final class RelativeTargets {

    private RelativeTargets() {}

    /** The words with a blank before each {@code -N}, unless it follows an option that takes a value; verbs strip it. */
    static String[] named(CommandLine line, String... arguments) {
        Set<String> valued = optionsWithValue(line);
        String[] named = arguments.clone();
        for (int i = 0; i < named.length; i++) {
            if (named[i].matches("-[0-9]{1,9}") && (i == 0 || !valued.contains(named[i - 1]))) {
                named[i] = " " + named[i];
            }
        }
        return named;
    }

    private static Set<String> optionsWithValue(CommandLine line) {
        Stream<CommandSpec> verbs = line.getSubcommands().values().stream().map(CommandLine::getCommandSpec);
        return verbs.flatMap(verb -> verb.options().stream())
                .filter(option -> option.arity().max() > 0)
                .flatMap(option -> Stream.of(option.names()))
                .collect(Collectors.toSet());
    }
}
