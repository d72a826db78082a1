package dev.retort.cli;

import dev.retort.report.Format;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How the report is written. */
@Command(optionListHeading = "Report:")
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = Words.class,
            completionCandidates = Candidates.class,
            description = "For people or for programs; default: text.")
    private Format format = Format.TEXT;

    Format format() {
        return format;
    }

    /** The words of the command line. */
    static final class Words implements ITypeConverter<Format> {
        @Override
        public Format convert(String word) {
            return Stream.of(Format.values())
                    .filter(format -> word(format).equals(word))
                    .findFirst()
                    .orElseThrow(
                            () -> new TypeConversionException("'" + word + "' is not a format; write text or json"));
        }
    }

    /** The words for shell completion. */
    static final class Candidates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Format.values()).map(FormatOption::word).iterator();
        }
    }

    private static String word(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
