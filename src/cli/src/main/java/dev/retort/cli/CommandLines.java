package dev.retort.cli;

import dev.retort.report.Style;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Puts the verbs under the root command and gives them one grammar and one kind of help page. */
final class CommandLines {

    private static final int WIDTH = 100;
    private static final int OPTION_WIDTH = 32;

    private CommandLines() {}

    static CommandLine of(RetortCommand root, List<Verb> verbs, PrintWriter out, Style style) {
        CommandLine line = new CommandLine(root);
        verbs.forEach(line::addSubcommand);
        // '@file' names a file of entities, not of arguments.
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(WIDTH);
        line.setUsageHelpLongOptionsMaxWidth(OPTION_WIDTH);
        line.setColorScheme(Help.defaultColorScheme(style.isColoured() ? Help.Ansi.ON : Help.Ansi.OFF));
        line.setOut(out);
        page(line);
        return line;
    }

    private static void page(CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .parameterListHeading("%nArguments:%n")
                .commandListHeading("%nCommands:%n");
        Map<String, IHelpSectionRenderer> sections = line.getHelpSectionMap();
        sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING, help -> "");
        sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, new HelpOptions());
        line.getSubcommands().values().forEach(CommandLines::page);
    }
}
