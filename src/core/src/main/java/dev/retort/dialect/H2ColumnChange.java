package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Identity;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The steps from one state of a column to another, in the order in which H2 takes them. */
final class H2ColumnChange {

    private final H2 dialect;
    private final QualifiedName table;
    private final Column before;
    private final Column after;
    private final List<String> statements = new ArrayList<>();

    H2ColumnChange(H2 dialect, Operation.AlterColumn operation) {
        this.dialect = dialect;
        this.table = operation.table();
        this.before = operation.before();
        this.after = operation.after();
    }

    List<String> statements() {
        if (isComputedAnew()) {
            alter(dialect.declaration(after));
        } else {
            changeInPlace();
        }
        if (!Objects.equals(before.comment(), after.comment())) {
            statements.add(dialect.comment(table, after.name(), after.comment()));
        }
        return statements;
    }

    private boolean isComputedAnew() {
        return after.generated() != null && !after.generated().equals(before.generated());
    }

    private void changeInPlace() {
        if (before.generated() != null && after.generated() == null) {
            alter("drop expression");
        }
        boolean renumbered = !Objects.equals(before.identity(), after.identity());
        if (renumbered && after.identity() == null) {
            alter("drop identity");
        }
        changeType();
        changeOnUpdate();
        if (before.nullable() != after.nullable()) {
            alter(after.nullable() ? "drop not null" : "set not null");
        }
        boolean retyped = !before.type().equals(after.type());
        if (after.identity() != null && (renumbered || retyped)) {
            number(after.identity());
        }
        if (before.invisible() != after.invisible()) {
            alter(after.invisible() ? "set invisible" : "set visible");
        }
    }

    private void changeType() {
        boolean typed = !before.type().equals(after.type());
        boolean defaulted = !Objects.equals(before.defaultValue(), after.defaultValue());
        if (before.defaultValue() != null && defaulted && (typed || after.defaultValue() == null)) {
            alter("drop default");
        }
        if (typed) {
            alter("set data type " + H2Types.sql(after.type()) + asJson());
        }
        if (after.defaultValue() != null && defaulted) {
            alter("set default " + after.defaultValue().sql());
        }
    }

    /** A text would become a JSON string, whatever is in it: https://www.h2database.com/html/grammar.html#json. */
    private String asJson() {
        boolean parsed =
                H2Types.isText(before.type()) && H2Types.normalise(after.type()).equals(SqlType.of("json"));
        return parsed ? " using " + dialect.quote(after.name()) + " format json" : "";
    }

    private void changeOnUpdate() {
        if (!Objects.equals(before.onUpdate(), after.onUpdate())) {
            alter(after.onUpdate() == null ? "drop on update" : "set on update " + after.onUpdate());
        }
    }

    /** A counter keeps the limits of its old type unless told; one that is new goes on behind the rows. */
    private void number(Identity identity) {
        boolean always = identity.generation() == Identity.Generation.ALWAYS;
        alter("set generated " + (always ? "always" : "by default") + H2Sequences.settings(identity.options()));
        if (before.identity() == null) {
            alter(H2Sequences.restart(dialect, table, after.name(), after.type(), identity.options()));
        }
    }

    private void alter(String change) {
        statements.add(dialect.alterTable(table) + "alter column " + dialect.quote(after.name()) + " " + change);
    }
}
