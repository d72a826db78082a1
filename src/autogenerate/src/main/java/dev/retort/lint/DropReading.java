package dev.retort.lint;

import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.drop.Drop;

/** What a DROP drops. */
final class DropReading {

    private static final String CONCURRENTLY = "concurrently";
    private static final Set<String> NO_NAMES = Set.of("if", "exists", "cascade", "restrict");

    private final SqlNames names;
    private final KnownSchema known;

    DropReading(SqlNames names, KnownSchema known) {
        this.names = names;
        this.known = known;
    }

    SqlReading read(Drop drop) {
        SqlReading reading = SqlReading.HARMLESS;
        for (Table written : drop.getNames()) {
            reading = reading.and(one(drop, written));
        }
        return reading.andIf(
                words(drop).contains("cascade"),
                SqlRules.hazard(SqlRules.DROP_CASCADE, "'" + drop + "' drops what depends on it without naming it."));
    }

    private SqlReading one(Drop drop, Table written) {
        QualifiedName name = names.table(written);
        return switch (drop.getType().toLowerCase(Locale.ROOT)) {
            case "table" -> named(ObjectKind.TABLE, name);
            case "view" -> named(drop.isMaterialized() ? ObjectKind.MATERIALIZED_VIEW : ObjectKind.VIEW, name);
            case "sequence" -> named(ObjectKind.SEQUENCE, name);
            case "schema" -> SqlReading.of(new Operation.DropSchema(name.name()));
            case "index" -> index(drop, name);
            case "database" ->
                SqlReading.of(SqlRules.hazard(SqlRules.DROP_DATABASE, "database " + name + " and all in it is gone."));
            default -> throw new UnreadableSqlException("what hangs on it is not known");
        };
    }

    private static SqlReading named(ObjectKind kind, QualifiedName name) {
        return SqlReading.of(new Operation.DropNamed(kind, name, name.name()));
    }

    /** PostgreSQL drops an index by its name, MySQL on its table. */
    private SqlReading index(Drop drop, QualifiedName name) {
        if (name.name().equals(CONCURRENTLY)) {
            return concurrently(drop);
        }
        List<String> words = words(drop);
        int on = words.indexOf("on");
        QualifiedName table = on >= 0 && on + 1 < words.size()
                ? QualifiedName.of(names.name(drop.getParameters().get(on + 1)))
                : known.tableOfIndex(name.name())
                        .orElseThrow(() -> new UnreadableSqlException(
                                "the migrations do not tell which table index " + name + " is of"));
        return SqlReading.of(new Operation.DropNamed(ObjectKind.INDEX, table, name.name()));
    }

    /** The parser takes the word for the name; nobody waits, whichever table it is of. */
    private SqlReading concurrently(Drop drop) {
        return Stream.ofNullable(drop.getParameters())
                .flatMap(List::stream)
                .filter(word -> !NO_NAMES.contains(word.toLowerCase(Locale.ROOT)))
                .map(names::name)
                .findFirst()
                .flatMap(index -> known.tableOfIndex(index)
                        .map(table -> SqlReading.of(new Operation.DropNamed(ObjectKind.INDEX, table, index, true))))
                .orElse(SqlReading.HARMLESS);
    }

    private static List<String> words(Drop drop) {
        List<String> words = new ArrayList<>();
        if (drop.getParameters() != null) {
            drop.getParameters().forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        }
        return words;
    }
}
