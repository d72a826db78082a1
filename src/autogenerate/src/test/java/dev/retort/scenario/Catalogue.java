package dev.retort.scenario;

import dev.retort.database.ReadScope;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a server itself says of everything in a database, so that what Retort does not read is compared too.
 *
 * @param lines one for each object, in order
 */
record Catalogue(List<String> lines) {

    /** Nothing is said of a database. */
    static final Catalogue NOTHING = new Catalogue(List.of());

    /** Names that Hibernate makes of what they stand for, and those that PostgreSQL would choose. */
    private static final String CHOSEN =
            "\"?(?:(?i:fk|uk|idx)[0-9a-z]{20,}|[^\", ]*_(?:pkey|key|fkey|check|idx)\\d*)\"?";

    private static final Pattern CONSTRAINT = Pattern.compile("^(constraint [^:]+: )" + CHOSEN + "(?=, )");
    private static final Pattern INDEX =
            Pattern.compile("^(index [^:]+: CREATE (?:UNIQUE )?INDEX )" + CHOSEN + "(?= ON )");

    Catalogue {
        lines = List.copyOf(lines);
    }

    /** Empty where the server has no words for all of it. */
    static Catalogue of(Connection connection, TestServer server, ReadScope scope) throws SQLException {
        List<String> lines = new ArrayList<>();
        Optional<String> query = server.catalogue(scope);
        if (query.isPresent()) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query.get())) {
                while (rows.next()) {
                    lines.add(rows.getString(1).replaceAll("\\s+", " "));
                }
            }
        }
        return new Catalogue(lines);
    }

    /** The same without the names of constraints and indexes that nobody gave. */
    Catalogue withoutChosenNames() {
        return new Catalogue(lines.stream()
                .map(line -> CONSTRAINT.matcher(line).replaceFirst("$1?"))
                .map(line -> INDEX.matcher(line).replaceFirst("$1?"))
                .toList());
    }

    /** What it says beyond the other one, and what the other one says beyond it; nothing where the other one says nothing at all. */
    String differenceTo(Catalogue expected) {
        return expected.lines.isEmpty() ? "" : signed("+ ", beyond(expected)) + signed("- ", expected.beyond(this));
    }

    private Stream<String> beyond(Catalogue other) {
        List<String> beyond = new ArrayList<>(lines);
        other.lines.forEach(beyond::remove);
        return beyond.stream();
    }

    private static String signed(String sign, Stream<String> lines) {
        return lines.map(line -> sign + line + "\n").collect(Collectors.joining());
    }
}
