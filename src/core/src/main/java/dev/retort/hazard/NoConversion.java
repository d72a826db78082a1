package dev.retort.hazard;

import dev.retort.operation.Operation;
import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A change between types of two kinds that no cast joins: what a number means as a time, only the author knows. */
final class NoConversion implements HazardRule {

    private static final String NUMBER = "number";
    private static final String TEXT = "text";
    private static final String TRUTH = "truth";
    private static final String DATE = "date";
    private static final String TIME = "time";
    private static final String SPAN = "span";

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("smallint", NUMBER),
            Map.entry("integer", NUMBER),
            Map.entry("bigint", NUMBER),
            Map.entry("numeric", NUMBER),
            Map.entry("real", NUMBER),
            Map.entry("double precision", NUMBER),
            Map.entry("varchar", TEXT),
            Map.entry("char", TEXT),
            Map.entry("text", TEXT),
            Map.entry("boolean", TRUTH),
            Map.entry("date", DATE),
            Map.entry("timestamp", DATE),
            Map.entry("time", TIME),
            Map.entry("interval", SPAN),
            Map.entry("uuid", "uuid"),
            Map.entry("bytea", "bytes"));

    private static final List<List<String>> JOINED = List.of(
            List.of(NUMBER, TRUTH),
            List.of(TRUTH, NUMBER),
            List.of(DATE, TIME),
            List.of(TIME, SPAN),
            List.of(SPAN, TIME));

    @Override
    public Optional<Hazard> check(Operation operation) {
        if (!(operation instanceof Operation.AlterColumn alter)
                || alter.before().generated() != null
                || alter.after().generated() != null
                || isConvertible(alter.before().type(), alter.after().type())) {
            return Optional.empty();
        }
        return Optional.of(new Hazard(
                HazardKind.NO_CONVERSION,
                "the server cannot make " + alter.after().type() + " of "
                        + alter.before().type()
                        + ", and the line fails; write in its place: add a column of the new type, fill"
                        + " it with op.execute, drop " + alter.table() + "."
                        + alter.after().name()
                        + ", rename the new one."));
    }

    /** Of a type that is not known here, nothing is said. */
    private static boolean isConvertible(SqlType before, SqlType after) {
        String from = KINDS.get(before.name());
        String to = KINDS.get(after.name());
        if (from == null || to == null || from.equals(TEXT) || to.equals(TEXT)) {
            return true;
        }
        return before.dimensions() == after.dimensions() && (from.equals(to) || JOINED.contains(List.of(from, to)));
    }
}
