package dev.retort.cli;

import dev.retort.report.Format;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words of {@code --format}, for reading it and for shell completion. */
abstract class FormatWords implements ITypeConverter<Format>, Iterable<String> {

    private final List<Format> formats;

    FormatWords(Format... formats) {
        this.formats = List.of(formats);
    }

    @Override
    public Format convert(String word) {
        return formats.stream()
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "'" + word + "' is not a format; write " + String.join(" or ", words())));
    }

    @Override
    public Iterator<String> iterator() {
        return words().iterator();
    }

    private List<String> words() {
        return formats.stream().map(Format::word).toList();
    }
}
