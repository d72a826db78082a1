package dev.retort.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names in the body of a trigger, routine or event, in order, as far as its words tell: of which table a column is that says
 * none knows the server alone.
 *
 * @param names each with its parts in small letters
 */
record BodyNames(List<Name> names) {

    private static final String PART = "(?:`(?:[^`]|``)++`|[\\p{L}\\p{N}_$]++)";
    private static final Pattern NAME = Pattern.compile(PART + "(?:\\s*\\.\\s*" + PART + ")*+(\\s*\\()?");

    /** A name, and whether a parenthesis follows, as behind the name of a function. */
    private record Name(List<String> parts, boolean called) {

        boolean is(String... expected) {
            return parts.equals(List.of(expected));
        }
    }

    static BodyNames of(String body) {
        List<Name> names = new ArrayList<>();
        Matcher found = NAME.matcher(body);
        while (found.find()) {
            names.add(new Name(parts(found.group()), found.group(1) != null));
        }
        return new BodyNames(names);
    }

    private static List<String> parts(String name) {
        return Pattern.compile(PART)
                .matcher(name)
                .results()
                .map(part -> part.group().replaceAll("^`|`$", "").replace("``", "`"))
                .map(BodyNames::folded)
                .toList();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether it names a column of the row that fires it. */
    boolean hasOfRow(String column) {
        return names.stream().anyMatch(name -> name.is("new", folded(column)) || name.is("old", folded(column)));
    }

    /** Whether it names the table, and of a column also that without saying that it is another one's. */
    boolean mayHave(Used used) {
        List<String> table = Stream.of(used.name().schema(), used.name().name())
                .flatMap(Stream::ofNullable)
                .map(BodyNames::folded)
                .toList();
        return names.stream().anyMatch(name -> startsWith(name, table)) && (used.isWhole() || hasColumn(used, table));
    }

    /** The table itself, or a column of it. */
    private static boolean startsWith(Name name, List<String> table) {
        int further = name.parts().size() - table.size();
        return (further == 0 || further == 1)
                && name.parts().subList(0, table.size()).equals(table);
    }

    private boolean hasColumn(Used used, List<String> table) {
        String column = folded(used.column());
        List<String> owners = Stream.concat(Stream.of(folded(used.name().name())), aliases(table))
                .toList();
        return names.stream()
                .filter(name -> !name.called())
                .anyMatch(name -> name.is(column) || owners.stream().anyMatch(owner -> name.is(owner, column)));
    }

    /** What stands behind the table, where it may be given another name. */
    private Stream<String> aliases(List<String> table) {
        return IntStream.range(0, names.size() - 1)
                .filter(i -> names.get(i).parts().equals(table))
                .mapToObj(i -> names.get(names.get(i + 1).is("as") && i + 2 < names.size() ? i + 2 : i + 1))
                .map(name -> name.parts().get(0));
    }
}
