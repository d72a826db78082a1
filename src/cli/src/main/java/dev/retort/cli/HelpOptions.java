package dev.retort.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options on a help page: the command's own, then each mixin's under its heading, those of all commands last. */
final class HelpOptions implements IHelpSectionRenderer {

    @Override
    public String render(Help help) {
        return groups(help.commandSpec()).entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> "\n" + group.getKey() + "\n" + table(group.getValue(), help))
                .collect(Collectors.joining());
    }

    private static Map<String, List<OptionSpec>> groups(CommandSpec command) {
        Map<String, List<OptionSpec>> mixins = new LinkedHashMap<>();
        List<OptionSpec> own = new ArrayList<>(command.options());
        for (CommandSpec mixin : command.mixins().values()) {
            Set<String> names =
                    mixin.options().stream().map(OptionSpec::longestName).collect(Collectors.toSet());
            mixins.put(heading(mixin), taken(own, names));
        }
        List<OptionSpec> global = own.stream().filter(OptionSpec::inherited).toList();
        own.removeAll(global);
        Map<String, List<OptionSpec>> groups = new LinkedHashMap<>();
        groups.put("Options:", own);
        groups.putAll(mixins);
        groups.put("General:", global);
        return groups;
    }

    private static String heading(CommandSpec mixin) {
        return mixin.usageMessage().optionListHeading();
    }

    private static List<OptionSpec> taken(List<OptionSpec> options, Set<String> names) {
        List<OptionSpec> taken = options.stream()
                .filter(option -> names.contains(option.longestName()))
                .toList();
        options.removeAll(taken);
        return taken;
    }

    /** The layout is made for all options, so that the descriptions of all groups start in one column. */
    private static String table(List<OptionSpec> options, Help help) {
        Help.Layout layout = help.createDefaultLayout(
                help.commandSpec().options(), help.commandSpec().positionalParameters(), help.colorScheme());
        layout.addOptions(options, help.parameterLabelRenderer());
        return layout.toString();
    }
}
