package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Identity;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes up sequences and columns that the server numbers. */
final class RandomNumbers {

    private static final List<SequenceOptions> OPTIONS = List.of(
            SequenceOptions.DEFAULT,
            SequenceOptions.startingAt(3, 2),
            SequenceOptions.startingAt(-1, -1),
            SequenceOptions.DEFAULT.withMinimum(0),
            SequenceOptions.DEFAULT.withMaximum(900).withCycle(),
            SequenceOptions.startingAt(5, 5).withMinimum(5).withMaximum(500),
            SequenceOptions.startingAt(-7, -2).withMinimum(-700).withMaximum(-7).withCycle(),
            SequenceOptions.startingAt(2, 1).withCache(20));

    private final Choice choice;
    private final Taken taken;
    private final RandomNames names;

    RandomNumbers(Choice choice, Taken taken) {
        this.choice = choice;
        this.taken = taken;
        this.names = new RandomNames(choice, taken);
    }

    List<Sequence> sequences() {
        return choice.some(List.of("s1", "S 2", "s3")).stream()
                .map(name -> new Sequence(names.anywhere(name), type(), choice.of(OPTIONS)))
                .filter(sequence -> taken.by(new Operation.CreateSequence(sequence)))
                .toList();
    }

    private SqlType type() {
        return taken.byPostgreSql() ? SqlType.of(choice.of("smallint", "integer", "bigint")) : null;
    }

    /** What numbers the rows of a table, or nothing. */
    Identity identity(QualifiedName table) {
        if (!taken.byPostgreSql()) {
            return choice.maybe(Identity.BY_DEFAULT);
        }
        Identity.Generation generation = choice.of(Identity.Generation.BY_DEFAULT, Identity.Generation.ALWAYS);
        return choice.maybe(new Identity(generation, choice.of(OPTIONS), sequence(table, "counter")));
    }

    /** What no model says; the database's name is kept. */
    private @Nullable String sequence(QualifiedName table, String suffix) {
        return choice.onceIn(4) ? table.name() + " " + suffix : null;
    }

    /** A further column, in one of the ways that PostgreSQL has; it takes NULL only where it is a serial one. */
    Column column(QualifiedName table) {
        Identity.Generation generation = choice.of(Identity.Generation.values());
        return Column.of("no", SqlType.of(choice.of("smallint", "integer", "bigint")))
                .withNullable(generation == Identity.Generation.SERIAL && choice.onceIn(2))
                .withIdentity(new Identity(generation, choice.of(OPTIONS), sequence(table, "numbers")));
    }
}
