package dev.retort.cli;

import dev.retort.schema.QualifiedName;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The file of statistics: a line for each table, its name and how many rows it has. Lines that begin with # say nothing. */
final class TableStatistics {

    private TableStatistics() {}

    /**
     * The numbers of a file; none without one.
     *
     * @throws CommandException where it cannot be read, or a line is neither a table with a number nor a comment
     */
    static Map<QualifiedName, Long> read(@Nullable Path file) {
        Map<QualifiedName, Long> rows = new TreeMap<>();
        if (file != null) {
            lines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> add(rows, line, file));
        }
        return rows;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException otherText) {
            throw new CommandException(
                    ExitCode.USAGE, "the file of statistics, '" + file + "', is no text in UTF-8; save it as such");
        } catch (IOException failure) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "the file of statistics, '" + file + "', cannot be read (" + failure.getMessage()
                            + "); write it with 'retort check --write-statistics', or leave hazards.statistics out");
        }
    }

    private static void add(Map<QualifiedName, Long> rows, String line, Path file) {
        int blank = line.lastIndexOf(' ');
        try {
            rows.put(
                    QualifiedName.parse(line.substring(0, Math.max(blank, 0)).strip()),
                    number(line.substring(blank + 1)));
        } catch (IllegalArgumentException wrong) {
            throw new CommandException(
                    ExitCode.USAGE, "'" + line + "' in " + file + " is no table with a number; write 'orders 1200000'");
        }
    }

    private static long number(String text) {
        long number = Long.parseLong(text);
        if (number < 0) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    /**
     * Writes the numbers, tables in the order of their names, rounded to two digits so that the file changes seldom.
     *
     * @throws CommandException where it cannot be written
     */
    static void write(Path file, Map<QualifiedName, Long> rows) {
        StringBuilder text =
                new StringBuilder("# About how many rows tables have; 'retort check --write-statistics' writes it.\n");
        new TreeMap<>(rows)
                .forEach((table, number) ->
                        text.append(table).append(' ').append(rounded(number)).append('\n'));
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "the file of statistics, '" + file + "', cannot be written (" + failure.getMessage() + ")");
        }
    }

    static long rounded(long number) {
        long unit = 1;
        while (number / unit >= 100) {
            unit *= 10;
        }
        return (number + unit / 2) / unit * unit;
    }
}
